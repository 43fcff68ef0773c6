import type { Dataset, WithContext } from 'schema-dts';
import type { FileChange } from '../corrections/file-changes.ts';
import { correctionComments } from './correction-comment.ts';

/** What the page of a series says of it, in the language of the page. Addresses are whole. */
export interface DatasetContext {
  name: string;
  description: string;
  url: string;
  locale: string;
  licence: string;
  publisher: { name: string; url: string };
  /** The series as files, each with its media type. */
  files: readonly { url: string; type: string }[];
  /** Oldest first. */
  changes: readonly Pick<FileChange, 'kind' | 'date' | 'note'>[];
}

/** The schema.org Dataset of a series (https://schema.org/Dataset): what its page shows, nothing more. */
export function dataset(context: DatasetContext): WithContext<Dataset> {
  const { name, description, url, locale, licence, publisher, files, changes } = context;
  const corrections = correctionComments(changes);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url,
    inLanguage: locale,
    license: licence,
    publisher: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file.url,
      encodingFormat: file.type,
    })),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}
