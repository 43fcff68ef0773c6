import type { Rule } from './rule.ts';
import { archiveHost } from './rules/archive-host.ts';
import { byteOrderMark } from './rules/byte-order-mark.ts';
import { citationInLink } from './rules/citation-in-link.ts';
import { citationWithoutSource } from './rules/citation-without-source.ts';
import { claimWording } from './rules/claim-wording.ts';
import { computedFigure } from './rules/computed-figure.ts';
import { controlCharacter } from './rules/control-character.ts';
import { dateOrder } from './rules/date-order.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateSource } from './rules/duplicate-source.ts';
import { emptyContent } from './rules/empty-content.ts';
import { evidenceRecord } from './rules/evidence-record.ts';
import { evidenceTwice } from './rules/evidence-twice.ts';
import { figureDisagreement } from './rules/figure-disagreement.ts';
import { figureNotInSource } from './rules/figure-not-in-source.ts';
import { figureWithoutCitation } from './rules/figure-without-citation.ts';
import { fileName } from './rules/file-name.ts';
import { fileTooLarge } from './rules/file-too-large.ts';
import { footnoteDefinition } from './rules/footnote-definition.ts';
import { formerId } from './rules/former-id.ts';
import { frontMatterUnreadable } from './rules/front-matter-unreadable.ts';
import { headingLevel } from './rules/heading-level.ts';
import { imageInText } from './rules/image-in-text.ts';
import { linkStatus } from './rules/link-status.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { missingFile } from './rules/missing-file.ts';
import { missingKey } from './rules/missing-key.ts';
import { missingLocale } from './rules/missing-locale.ts';
import { missingPage } from './rules/missing-page.ts';
import { notAMapping } from './rules/not-a-mapping.ts';
import { notUtf8 } from './rules/not-utf8.ts';
import { noteVerdict } from './rules/note-verdict.ts';
import { partsTotal } from './rules/parts-total.ts';
import { percentageNotBorneOut } from './rules/percentage-not-borne-out.ts';
import { periodNotOver } from './rules/period-not-over.ts';
import { periodOverlap } from './rules/period-overlap.ts';
import { personalIdentifier } from './rules/personal-identifier.ts';
import { quotationForm } from './rules/quotation-form.ts';
import { quotationNotInSource } from './rules/quotation-not-in-source.ts';
import { quotationTooShort } from './rules/quotation-too-short.ts';
import { rawHtml } from './rules/raw-html.ts';
import { reservedPage } from './rules/reserved-page.ts';
import { reviewerIsAuthor } from './rules/reviewer-is-author.ts';
import { seriesChart } from './rules/series-chart.ts';
import { similarClaim } from './rules/similar-claim.ts';
import { seriesDisagreement } from './rules/series-disagreement.ts';
import { sourceDisagreement } from './rules/source-disagreement.ts';
import { sourceWithoutCitation } from './rules/source-without-citation.ts';
import { sourceWithoutEvidence } from './rules/source-without-evidence.ts';
import { symbolicLink } from './rules/symbolic-link.ts';
import { tableWithoutCitation } from './rules/table-without-citation.ts';
import { tooComplex } from './rules/too-complex.ts';
import { tooFewIndependentSources } from './rules/too-few-independent-sources.ts';
import { unitChange } from './rules/unit-change.ts';
import { unitScale } from './rules/unit-scale.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownMeasure } from './rules/unknown-measure.ts';
import { unknownRelated } from './rules/unknown-related.ts';
import { unknownSeries } from './rules/unknown-series.ts';
import { unknownTopic } from './rules/unknown-topic.ts';
import { unknownVerdict } from './rules/unknown-verdict.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { urlCredentials } from './rules/url-credentials.ts';
import { urlPrivateHost } from './rules/url-private-host.ts';
import { urlScheme } from './rules/url-scheme.ts';
import { valueJump } from './rules/value-jump.ts';
import { waiverUnknown } from './rules/waiver-unknown.ts';
import { waiverUnneeded } from './rules/waiver-unneeded.ts';
import { wrongType } from './rules/wrong-type.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { yamlAlias } from './rules/yaml-alias.ts';

/** Every rule, grouped by what it looks at; the list of rules in the documentation is made of this table. */
export const ruleGroups = {
  files: [
    unreadableFile,
    symbolicLink,
    fileTooLarge,
    notUtf8,
    byteOrderMark,
    fileName,
    duplicateId,
    formerId,
    emptyContent,
    missingFile,
    missingPage,
    linkStatus,
    reservedPage,
  ],
  'front matter': [
    frontMatterUnreadable,
    yamlAlias,
    tooComplex,
    notAMapping,
    missingKey,
    unknownKey,
    wrongType,
    wrongValue,
    missingLocale,
    reviewerIsAuthor,
  ],
  vocabulary: [unknownVerdict, noteVerdict, unknownTopic, unknownRelated, unknownSeries, unknownMeasure],
  sources: [
    duplicateSource,
    citationWithoutSource,
    citationInLink,
    sourceWithoutCitation,
    footnoteDefinition,
    sourceDisagreement,
    dateOrder,
    tooFewIndependentSources,
  ],
  evidence: [
    quotationNotInSource,
    quotationTooShort,
    quotationForm,
    figureNotInSource,
    figureWithoutCitation,
    tableWithoutCitation,
    sourceWithoutEvidence,
    figureDisagreement,
    seriesDisagreement,
    computedFigure,
    seriesChart,
    evidenceTwice,
    evidenceRecord,
  ],
  series: [periodOverlap, periodNotOver, unitScale, unitChange, valueJump, partsTotal, percentageNotBorneOut],
  addresses: [urlScheme, urlCredentials, urlPrivateHost, archiveHost],
  text: [
    rawHtml,
    mdxSyntax,
    imageInText,
    headingLevel,
    claimWording,
    similarClaim,
    personalIdentifier,
    controlCharacter,
  ],
  waivers: [waiverUnknown, waiverUnneeded],
} as const satisfies Record<string, readonly Rule[]>;

/** Every rule. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
