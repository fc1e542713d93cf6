/** Where the book gives the files that pages need. Only a built book has them: it is made of what was built. */
export const filesForPages = import.meta.env.PROD ? 'cairn.zip' : undefined;
