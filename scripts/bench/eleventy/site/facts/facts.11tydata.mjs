export default {
  layout: 'fact.njk',
  tags: 'fact',
  // Without a template language before Markdown a permalink is a function.
  permalink: ({ page }) => `/facts/${page.fileSlug}/`,
};
