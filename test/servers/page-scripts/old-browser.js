// A browser from before 2022, in one respect.
Reflect.deleteProperty(Object, 'hasOwn');
