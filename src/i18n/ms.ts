import type { Strings } from './strings.ts';

const quotationsAndFigures = (quotations: number, figures: number) =>
  [
    quotations > 0 && `${quotations.toLocaleString('ms')} petikan kata`,
    figures > 0 && `${figures.toLocaleString('ms')} angka`,
  ]
    .filter(Boolean)
    .join(' dan ');

const inBrackets = (text: string) => (text === '' ? '' : ` (${text})`);

/** The site's own texts in Malay, which has no plural form. */
export const ms: Strings = {
  body: { sourcesHeading: 'sources', table: 'Jadual; boleh ditatal ke sisi' },
  facts: (count) => `${count.toLocaleString('ms')} semakan fakta`,
  layout: {
    skip: 'Terus ke kandungan',
    main: 'Utama',
    facts: 'Fakta',
    series: 'Siri',
    search: 'Cari',
    methodology: 'Metodologi',
    about: 'Tentang laman ini',
    licences: 'Lesen',
    texts: (licence) => `Teks: ${licence}`,
    code: (licence) => `Kod: ${licence}`,
    contact: 'Hubungi kami',
    publishedBy: (publisher) => `Diterbitkan oleh ${publisher}`,
    repository: 'Repositori',
    feed: 'Suapan (Atom)',
    build: (commit, date) => `Dibina daripada komit ${commit} bertarikh ${date}`,
  },
  factCard: { saidBy: (name) => `Dikatakan oleh ${name}`, said: 'Dikatakan', checked: 'Disemak' },
  finding: { label: 'Dakwaan dan keputusan', claim: 'Dakwaan', verdict: 'Keputusan' },
  claimDetails: {
    heading: 'Siapa, bila, di mana',
    claimant: 'Siapa yang mengatakannya',
    claimed: 'Bila',
    appearances: 'Di mana',
    archived: 'salinan arkib',
  },
  notices: {
    withdrawn: 'Ditarik balik',
    withdrawnOn: 'Ditarik balik pada',
    changedOn: 'Diubah pada',
    allChanges: (count) => (count === 1 ? 'Tentang perubahan ini' : `Kesemua ${count} perubahan`),
  },
  factRecord: {
    heading: 'Tentang halaman ini',
    published: 'Diterbitkan',
    changed: 'Kali terakhir diubah',
    reviewBy: 'Semakan semula sebelum',
    authors: 'Ditulis oleh',
    reviewers: 'Disemak oleh',
    topics: 'Topik',
    licence: 'Lesen',
    history: 'Perubahan',
    before: 'Sebelum:',
    after: 'Kini:',
    edit: 'Sunting fail fakta ini',
    report: 'Laporkan kesilapan',
    reportTitle: (headline) => `Kesilapan dalam: ${headline}`,
    reportText: (address) =>
      `Halaman: ${address}\n\nAyat yang salah:\n\nYang betul, dan sumber awam yang menunjukkannya:\n`,
    related: 'Berkaitan',
  },
  sourceList: {
    heading: 'Sumber',
    published: 'diterbitkan',
    accessed: 'dibaca',
    archived: 'salinan arkib',
    inLanguage: (language) => `dalam ${language}`,
    backToText: 'Kembali ke teks:',
    back: (number, letter) => `Sumber ${number}, petikan ${letter} dalam teks`,
    held: {
      none: 'Tiada rekod bukti bagi sumber ini.',
      excerpt: 'Rekod bukti meliputi beberapa bahagian sumber ini sahaja, bukan keseluruhannya.',
    },
    roles: {
      primary: { name: 'Primer', meaning: 'dokumen, rakaman atau data itu sendiri' },
      official: { name: 'Rasmi', meaning: 'badan awam tentang kerjanya sendiri' },
      interested: { name: 'Berkepentingan', meaning: 'ada kepentingan dalam jawapannya' },
      press: { name: 'Media', meaning: 'laporan berita' },
      expert: { name: 'Pakar', meaning: 'arif dalam bidang itu dan tiada kepentingan' },
      dataset: { name: 'Set data', meaning: 'jadual angka' },
    },
  },
  passages: {
    heading: (count) => (count === 1 ? 'Cari bahagian ini:' : `Cari ${count} bahagian ini:`),
    live: (words) => `“${words}”`,
    liveLabel: (words, number) => `“${words}” di halaman sumber ${number}`,
    archived: 'salinan arkib',
    archivedLabel: (words, number) => `salinan arkib sumber ${number}: “${words}”`,
  },
  receipt: {
    heading: 'Dibandingkan dengan bukti',
    stamp: (date, commit) => [date, commit && `komit ${commit}`].filter(Boolean).join(', '),
    matched: (quotations, figures, stamp) =>
      quotations + figures === 0
        ? `Tiada petikan kata atau angka di sini yang sepadan dengan bukti yang disimpan${inBrackets(stamp)}.`
        : `${quotationsAndFigures(quotations, figures)} sepadan dengan bukti yang disimpan${inBrackets(stamp)}.`,
    nothing: (stamp) =>
      `Tiada petikan kata atau angka di sini yang diambil daripada sumber, maka tiada apa-apa yang dibandingkan dengan bukti yang disimpan${inBrackets(stamp)}.`,
    computed: (count) => `${count.toLocaleString('ms')} angka dikira daripada siri.`,
    unknown: (quotations, figures) =>
      `${quotationsAndFigures(quotations, figures)} tidak dapat dibandingkan sepenuhnya dengan bukti, kerana ada sumbernya yang tiada rekod.`,
    unmatched: (quotations, figures) =>
      `${quotationsAndFigures(quotations, figures)} tidak sepadan dengan bukti yang disimpan.`,
    exceptions: () => 'Sebab ia masih dikekalkan:',
    without: 'Tiada rekod bukti: ',
    source: (number) => `sumber ${number}`,
    meaning:
      'Sepadan bermaksud kata-kata atau angka itu terdapat dalam rekod sumber yang disimpan. Ini tidak bermaksud sumber itu betul.',
    data: 'Apa yang disemak, sebagai data (JSON)',
    method: 'Cara kami menyemak',
  },
  scale: {
    caption: 'Setiap keputusan, mengikut susunan skala',
    verdict: 'Keputusan',
    meaning: 'Bila diberikan',
    rating: (rating) => `${rating} daripada 5`,
    unrated: 'di luar skala nombor',
  },
  contactDetails: {
    email: 'E-mel',
    page: 'Cara lain untuk menghubungi kami',
    issues: 'Secara terbuka',
    openIssue: 'Buka isu dalam repositori',
    issueTitle: 'Pembetulan atau dakwaan untuk disemak',
    issueText:
      'Halaman atau dakwaan:\n\nApa yang salah, atau di mana dan bila anda melihatnya:\n\nSumber awam:\n',
  },
  searchBox: {
    label: 'Cari dakwaan',
    hint: 'Beberapa patah perkataan, atau mesej seperti yang anda terima.',
    button: 'Cari',
  },
  home: {
    about: 'Tentang laman ini',
    newest: 'Dapatan terbaharu',
    all: (count) => `Lihat kesemua ${count.toLocaleString('ms')} semakan fakta`,
    verdicts: 'Mengikut keputusan',
    scale: 'Maksud setiap keputusan',
    browse: 'Semak imbas',
    byTopic: 'Mengikut topik',
    byYear: 'Mengikut tahun',
    byClaimant: 'Mengikut pihak yang mendakwa',
    bySource: 'Mengikut sumber',
    figures: 'Angka dari semasa ke semasa',
    allSeries: 'Semua siri',
    contribute: 'Sertai kami',
    contributeText:
      'Setiap dakwaan ialah satu fail teks yang boleh dibaca, dibetulkan atau ditambah oleh sesiapa sahaja.',
    contributeLink: 'Sumbang melalui repositori',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Tiada halaman di alamat ini. Semakan fakta di sini tidak pernah dipadamkan, jadi alamat itu mungkin tersalah taip atau terpotong.',
  },
  search: {
    title: 'Cari semakan fakta',
    description:
      'Cari setiap semakan fakta mengikut perkataan, keputusan, topik, tahun dan pihak yang mendakwa.',
    label: 'Perkataan dalam dakwaan, atau mesej yang anda terima',
    submit: 'Cari',
    results: 'Hasil carian',
    filters: 'Kecilkan hasil carian',
    sort: 'Susunan',
    sortOrders: { relevance: 'Paling sepadan dahulu', date: 'Terbaharu dahulu' },
    facets: { verdict: 'Keputusan', topic: 'Topik', year: 'Tahun', claimant: 'Pihak yang mendakwa' },
    more: 'Tunjukkan lagi',
    withdrawn: 'Ditarik balik',
    needsScript:
      'Carian mengikut perkataan memerlukan JavaScript, yang dimatikan di sini. Senarai ini mengandungi setiap semakan fakta:',
    browse: {
      facts: 'Semua semakan fakta',
      verdicts: 'Mengikut keputusan',
      topics: 'Mengikut topik',
      years: 'Mengikut tahun',
    },
    status: {
      none: 'Tiada hasil. Cuba perkataan lain atau kurangkan perkataan dan tapisan.',
      one: '1 semakan fakta ditemui.',
      many: '{count} semakan fakta ditemui.',
      failed: 'Carian tidak dapat dimuatkan. Semak sambungan anda dan cuba lagi.',
      searching: 'Sedang mencari…',
    },
  },
  series: {
    title: 'Siri: perkara yang dikira',
    description: 'Setiap siri angka di laman ini: siapa yang mengira, apa yang dikira dan bagi tahun mana.',
    intro:
      'Satu siri ialah kiraan satu badan, mengikut satu takrif. Badan yang berlainan mengira perkara yang berlainan, maka dua siri tidak pernah dicantum, dijumlahkan atau dibandingkan di sini, walaupun tajuknya hampir sama.',
    countedBy: 'Dikira oleh',
    definition: 'Perkara yang dikira',
    notes: 'Sila ambil perhatian',
    span: 'Tempoh',
    measures: 'Ukuran',
    sources: 'Sumber',
    download: 'Muat turun',
    downloads: {
      csv: 'Semua angka dalam CSV',
      json: 'Semua angka dalam JSON',
    },
    describe: (title, body) => `${title}, dikira oleh ${body}: setiap angka dengan tempoh dan sumbernya.`,
    all: 'Semua siri',
    count: (count) => `${count.toLocaleString('ms')} siri`,
    inUnit: (label, currency) => `${label}, dalam ${currency}`,
    columns: { period: 'Tempoh', source: 'Sumber' },
    sourceNumber: (number) => `Sumber ${number}`,
    partial: 'sebahagian daripada setahun',
    noFigure: 'tiada angka',
    chart: (sentence) => `Carta bar. ${sentence} Jadual di bawahnya mengandungi setiap angka.`,
    chartKey: 'Bar berlorek meliputi sebahagian daripada setahun sahaja.',
    gapKey: 'Jika tiada bar, kami tidak mempunyai angka.',
    needsScript:
      'Carta ini memerlukan JavaScript, yang dimatikan di sini. Jadual mengandungi angka yang sama.',
    qualifiers: {
      'more-than': (value) => `lebih daripada ${value}`,
      'less-than': (value) => `kurang daripada ${value}`,
      about: (value) => `kira-kira ${value}`,
      range: (low, high) => `dari ${low} hingga ${high}`,
    },
    value: (label, period, amount, isLastWhole) =>
      `${label} pada ${period}${isLastWhole ? ', tahun penuh yang terakhir' : ''}: ${amount}`,
    change: ({ direction, difference, share, year, noted }) => {
      const notes = noted ? ' (lihat catatan)' : '';
      if (direction === 0) return `sama seperti pada ${year}${notes}`;
      return `${direction > 0 ? 'naik' : 'turun'} ${difference}${share ? ` (${share})` : ''} berbanding ${year}${notes}`;
    },
    isHighest: (years) => `Inilah yang tertinggi antara ${years} tahun penuh.`,
    highest: (years, year, amount) => `Yang tertinggi antara ${years} tahun penuh ialah ${year}: ${amount}.`,
    onePartial: (period) =>
      `${period} hanyalah sebahagian daripada setahun dan tidak dibandingkan dengan tahun penuh.`,
    somePartial: (count) =>
      `${count} daripada angka ini meliputi sebahagian daripada setahun sahaja dan tidak dibandingkan dengan tahun penuh.`,
  },
  browse: {
    label: 'Layari',
    facts: 'Semua semakan fakta',
    factsDescription: 'Setiap semakan fakta di laman ini, yang terbaharu dahulu.',
    topics: 'Topik',
    topicsDescription: 'Perkara yang menjadi tajuk semakan fakta.',
    claimants: 'Pembuat dakwaan',
    claimantsDescription:
      'Siapa yang membuat dakwaan yang disemak. Dakwaan disenaraikan di bawah satu nama hanya jika pembuatnya diketahui.',
    claimant: (name) => `Dakwaan oleh ${name}`,
    claimantDescription: (name) => `Apa yang dikatakan oleh ${name}, dan apa yang ditunjukkan rekod.`,
    noClaimant: (count) => `Pembuat dakwaan tidak diketahui bagi ${count}.`,
    years: 'Tahun',
    yearsDescription: 'Dakwaan mengikut tahun dakwaan itu dibuat.',
    year: (year) => `Dakwaan pada ${year}`,
    yearDescription: (year) => `Dakwaan yang dibuat pada ${year}, dan apa yang ditunjukkan rekod.`,
    noYear: (count) => `Tarikh dakwaan tidak diketahui bagi ${count}.`,
    sources: 'Sumber',
    sourcesDescription: 'Setiap laman yang dipetik di sini, dengan bilangan semakan fakta yang memetiknya.',
    host: (host) => `Sumber di ${host}`,
    hostDescription: (host) => `Semakan fakta dan siri yang memetik ${host}.`,
    seriesAt: 'Siri yang memetiknya',
    verdicts: 'Keputusan',
    verdict: (label) => `Keputusan: ${label}`,
    topic: (label) => `Topik: ${label}`,
    empty: 'Tiada semakan fakta di sini buat masa ini.',
    shown: (first, last) => `Menunjukkan ${first} hingga ${last}.`,
    pageOf: (title, number, count) => `${title}, halaman ${number} daripada ${count}`,
    pages: 'Halaman',
    page: (number) => `Halaman ${number}`,
    previous: 'Halaman sebelumnya',
    next: 'Halaman seterusnya',
    neighbours: 'Senarai bersebelahan',
    before: (title) => `Sebelumnya: ${title}`,
    after: (title) => `Berikutnya: ${title}`,
  },
};
