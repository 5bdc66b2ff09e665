// A file of the kit, also where a page's monitoring adds to every request, which the kit's server may refuse.

/** @throws the answer, if it is not the file, or why there is none */
export async function blobOf(url: string, init: RequestInit = {}): Promise<Blob> {
  const read = async (response: Response) => {
    if (!response.ok) throw response;
    return response.blob();
  };
  try {
    return await read(await fetch(url, init));
  } catch (error) {
    const { isFetchWrapped, fetchUnwrapped } = await import('../recovery/fetch-unwrapped.js');
    if (error instanceof Response || init.signal?.aborted || !isFetchWrapped()) throw error;
    return fetchUnwrapped(url, init, read);
  }
}
