// Finds paths of a computer in a text: an address of a file there, a drive or a server of Windows (its backslashes
// doubled in JSON), or somebody's own folder.
const LOCAL_PATH =
  /file:\/+[^\s"'<>)\\]{2,}|(?<!\w)[a-z]:\\{1,2}(?:users|documents and settings)\\[^\s"'<>]*|(?<![\\\w])(?:\\\\|\\{4})[\w.-]+\\{1,2}[\w$.-]+|(?<![\w.~:/%-])\/(?:home|Users)\/[\w.-]+\//i;

/** The first of them in a text. */
export const localPath = (text: string): string | undefined => LOCAL_PATH.exec(text)?.[0];
