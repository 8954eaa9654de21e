/** What a file is, going by its name alone. */

export const isMarkdown = (path: string): boolean => /\.(?:md|mdx|markdown)$/i.test(path);

/** The page that a folder is opened with, which need not be one of the documents in it. */
export const isIndexPage = (path: string): boolean => /(?:^|\/)(?:readme|_?index)\.(?:md|mdx|markdown)$/i.test(path);
