export default {
  layout: 'standing.njk',
  tags: 'standing',
  permalink: ({ page }) => `/${page.fileSlug}/`,
};
