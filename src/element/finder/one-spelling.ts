/** The first spelling of a name that is written in several: "Leaflet" and "leaflet" are one. */
export function oneSpelling(): (name: string) => string {
  const spellings = new Map<string, string>();
  return (name) => {
    const key = name.trim().toLowerCase();
    const first = spellings.get(key) ?? name;
    spellings.set(key, first);
    return first;
  };
}
