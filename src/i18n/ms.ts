import { contribute } from './contribute-ms.ts';
import type { Strings } from './strings.ts';

const revisedFlag = 'ʳ: nilai ini telah disemak semula.';
const provisionalFlag = 'ᵖ: sementara, masih boleh berubah.';
const otherwiseFlag = 'ᵇ: mengira perkara yang berbeza daripada angka lain; garis putus-putus memisahkannya.';
const oneSourceFlag = '†: hanya satu halaman diketahui menyatakan angka ini.';

const hollowPoint = 'Titik kosong meliputi sebahagian daripada setahun sahaja, atau nilainya tidak tepat.';

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
    data: 'Semua fakta sebagai data:',
    build: (commit, date) => `Dibina daripada komit ${commit} bertarikh ${date}`,
  },
  llms: {
    cite: 'Setiap dapatan bersandar pada sumber yang dinamakan di halamannya; petik halaman itu, dan nyatakan apa yang tidak diketahui.',
    data: 'setiap semakan fakta di laman ini',
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
    allChanges: (count) => (count === 1 ? 'Tentang perubahan ini' : `Kesemua ${count} perubahan`),
  },
  changes: {
    title: 'Pembetulan',
    description:
      'Setiap pembetulan, penarikan balik, angka yang disemak semula dan perubahan keputusan di laman ini, yang terbaharu dahulu, serta perubahan lain.',
    intro:
      'Tiada apa-apa diubah secara diam-diam di sini. Setiap catatan membawa anda ke halaman yang diubah; di situ ada fail itu sebelum diubah.',
    policy: 'Apa yang kami betulkan dan caranya',
    feed: 'Pembetulan sebagai suapan (Atom)',
    data: 'Semua perubahan sebagai data (JSON)',
    kinds: {
      correction: { name: 'Pembetulan', meaning: 'kandungan asalnya salah' },
      withdrawal: {
        name: 'Penarikan balik',
        meaning: 'dapatan itu tidak lagi terpakai; halamannya kekal dan menyatakannya',
      },
      revision: {
        name: 'Angka disemak semula',
        meaning: 'badan yang membuat kiraan kini memberikan angka lain',
      },
      update: { name: 'Kemas kini', meaning: 'keadaan telah berubah' },
      clarification: { name: 'Penjelasan', meaning: 'dapatan yang sama, dinyatakan dengan lebih jelas' },
    },
    kindsHeading: 'Maksud istilah ini',
    others: 'Kemas kini dan penjelasan',
    none: 'Setakat ini tiada yang dibetulkan atau ditarik balik.',
    noOthers: 'Setakat ini tiada.',
    othersDescription: 'Setiap kemas kini dan setiap penjelasan di laman ini, yang terbaharu dahulu.',
    allOthers: (count) =>
      count === 1
        ? 'Lihat catatan itu mengikut tahun'
        : `Lihat kesemua ${count.toLocaleString('ms')} catatan mengikut tahun`,
    years: 'Tahun',
    ofYear: (year, count) => `${year}, ${count.toLocaleString('ms')} catatan`,
    was: 'Sebelum:',
    is: 'Sekarang:',
    asItWas: (date) => `Fail itu sebelum perubahan ini (${date})`,
    fileHistory: 'Setiap versi fail ini',
    allOfSite: 'Semua pembetulan di laman ini',
    moved: 'Halaman ini telah berpindah',
    movedTo: 'Kini ia berada di sini:',
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
    suggest: 'Cadangkan perubahan',
    edit: 'Sunting fail di repositori',
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
  linkStatus: {
    gone: 'Sumber ini tidak lagi dapat dibuka',
    since: 'gagal sejak',
    seeCopy: 'lihat salinan arkib',
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
  contribute,
  home: {
    about: 'Tentang laman ini',
    newest: 'Dapatan terbaharu',
    all: (count) => `Lihat kesemua ${count.toLocaleString('ms')} semakan fakta`,
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
    contributeLink: 'Tulis semakan fakta',
    contributeRepository: 'Repositori',
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
    propose: 'Tulis semakan fakta bagi dakwaan ini',
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
      figures: 'Semua angka',
      picture: (label) => `Gambar: ${label}`,
      package: 'Pakej Data semua siri',
      chart: 'Angka, gambar dan kod benam bagi carta ini',
    },
    citeHeading: 'Cara memetik siri ini',
    citeLabel: 'Dalam teks atau senarai sumber',
    cite: (title, body, publisher, address) =>
      `${body}: ${title}. Angka berserta sumbernya dikumpulkan oleh ${publisher}, ${address}`,
    describe: (title, body) => `${title}, dikira oleh ${body}: setiap angka dengan tempoh dan sumbernya.`,
    all: 'Semua siri',
    count: (count) => `${count.toLocaleString('ms')} siri`,
    inUnit: (label, currency) => `${label}, dalam ${currency}`,
    columns: { period: 'Tempoh', source: 'Sumber' },
    partial: 'sebahagian daripada setahun',
    longer: 'lebih panjang daripada tempoh lain',
    noFigure: 'tiada angka',
    unknown: 'tidak diketahui',
    unknownFor: (periods) => `Sumbernya tidak menyatakan angka bagi ${periods}.`,
    rivals: (values) => `${values} (sumber tidak sependapat)`,
    marks: {
      'one-source': 'Setakat yang kami tahu, hanya satu halaman menyatakan angka ini.',
      provisional: 'Angka sementara: badan yang mengira mungkin masih mengubahnya.',
    },
    countsOtherwise: (what) => `Mengira perkara yang berbeza daripada angka lain: ${what}.`,
    revised: (before, date) => `Dipinda pada ${date}; sebelum itu ${before}.`,
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
    longerThanOthers: (periods) =>
      `Angka bagi tempoh yang lebih panjang (${periods}) tidak dibandingkan dengan yang lain.`,
    otherwise: (periods, what) =>
      `${periods} mengira perkara yang berbeza (${what}) dan tidak dibandingkan dengan yang lain.`,
  },
  chart: {
    points: (name) => `Carta ${name}`,
    hint: 'Kekunci anak panah beralih dari titik ke titik, Escape menyembunyikan butirannya.',
    source: (number, publisher) => `Sumber ${number}: ${publisher}`,
    keys: {
      bars: {
        partial: 'Bar berlorek meliputi sebahagian daripada setahun sahaja.',
        longer: 'Bar berlorek silang meliputi tempoh yang lebih panjang daripada yang lain.',
        'more-than':
          'Anak panah keluar dari bar: nilainya lebih tinggi, tetapi tidak diketahui berapa banyak.',
        'less-than':
          'Anak panah masuk ke dalam bar: nilainya lebih rendah, tetapi tidak diketahui berapa banyak.',
        about: 'Bar yang hujungnya terputus-putus: nilainya tidak tepat.',
        range: 'Garis di hujung bar menunjukkan nilai terendah hingga nilai tertinggi.',
        revised: revisedFlag,
        provisional: provisionalFlag,
        otherwise: otherwiseFlag,
        'one-source': oneSourceFlag,
        gap: 'Jika tiada bar, kami tidak mempunyai angka.',
      },
      line: {
        partial: hollowPoint,
        longer: 'Tanda pangkah mewakili tempoh yang lebih panjang daripada yang lain.',
        'more-than':
          'Anak panah ke atas dari titik: nilainya lebih tinggi, tetapi tidak diketahui berapa banyak.',
        'less-than':
          'Anak panah ke bawah dari titik: nilainya lebih rendah, tetapi tidak diketahui berapa banyak.',
        about: hollowPoint,
        range: 'Garis pada titik menunjukkan nilai terendah hingga nilai tertinggi.',
        revised: revisedFlag,
        provisional: provisionalFlag,
        otherwise: otherwiseFlag,
        'one-source': oneSourceFlag,
        gap: 'Jika garis terputus, kami tidak mempunyai angka.',
      },
    },
    part: (span) => `Carta ini menunjukkan sebahagian daripada siri, yang meliputi ${span}.`,
  },
  embed: {
    heading: 'Paparkan di laman anda',
    how: 'Kod ini memaparkan carta dalam bingkai, berserta sumber dan pautan ke laman ini. Tiada apa-apa dimuatkan daripada pihak lain.',
    look: 'Lihat rupanya',
    frame: 'untuk dipaparkan dalam bingkai',
    more: (name) => `Selanjutnya di ${name}`,
    table: 'Angka dalam jadual, berserta sumbernya',
    card: 'semakan fakta',
    cardHow: 'Kod ini memaparkan hasil semakan dalam bingkai, berserta pautan ke laman ini',
  },
  compare: {
    title: 'Dua siri bersebelahan',
    description: 'Dua kiraan dengan takrif, carta dan jadual bersebelahan, tanpa dicantum.',
    pair: (a, b) => `${a} dan ${b}, bersebelahan`,
    describePair: (a, b) => `Takrif, carta dan jadual bagi dua kiraan secara bersebelahan: ${a}; ${b}.`,
    first: 'Satu siri',
    second: 'Di sebelahnya',
    show: 'Tunjukkan',
    other: 'Letakkan siri lain bersebelahan',
    beside: 'Letakkan di sebelah siri lain',
    inFact: 'Kedua-dua siri:',
    named: 'Pasangan yang disebut dalam semakan fakta',
    needsScript:
      'Pilihan dua siri memerlukan JavaScript, yang dimatikan di sini. Halaman setiap siri mengandungi angka yang sama.',
    failed: 'Siri tidak dapat dimuatkan. Semak sambungan anda dan cuba lagi.',
    warned: 'Tiada apa-apa yang dikira merentas dua siri ini:',
    refused: 'Dua siri ini tidak ditunjukkan bersebelahan:',
    axes: 'Tempoh pada kedua-dua carta adalah sama. Setiap carta mempunyai paksi nilai sendiri.',
    reasons: {
      'one-series': () => 'kedua-duanya ialah siri yang sama',
      counts: (a, b) => `sebahagian daripada angka di bawah “${a}” mengira perkara lain: “${b}”`,
      bodies: (a, b) => `dua badan yang mengira, iaitu ${a} dan ${b}`,
      definitions: () => 'setiap satu mengira mengikut takrifnya sendiri',
      units: (a, b) => `satu mengira “${a}”, satu lagi “${b}”`,
      periods: () => 'tiada tempoh yang ada angka dalam kedua-duanya',
    },
  },
  totals: {
    facts: 'Semakan fakta',
    verdict: 'Keputusan',
    topic: 'Topik',
    year: 'Tahun',
    byVerdict: 'Mengikut keputusan',
    byTopic: 'Mengikut topik',
    byYear: 'Mengikut tahun dakwaan',
    most: (lists, count, of) => `Paling kerap: ${lists}, ${count} daripada ${of}.`,
    mostEach: (lists, count, of) => `Paling kerap: ${lists}, masing-masing ${count} daripada ${of}.`,
    download: 'Jumlah mengikut keputusan, topik dan tahun dalam CSV',
    severalTopics: 'Satu semakan fakta boleh berada di bawah beberapa topik.',
    caption: (of) => `Semakan fakta: ${of}`,
    all: (count) => `Lihat kesemua ${count.toLocaleString('ms')}`,
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
  imported: {
    said: 'Apa yang dikatakan',
    saidBy: 'Dikatakan oleh',
    review: 'Apa kata semakan itu',
    origin: 'Fail fakta ini dibuat daripada semakan dakwaan yang telah diterbitkan',
    reviewBy: (publisher) => `Semakan dakwaan oleh ${publisher}`,
    reviewOf: (claim) => `Semakan dakwaan: ${claim}`,
    verdict: 'Keputusan semakan itu',
    explanation: 'Sebabnya',
    references: 'Semakan itu menamakan rujukan berikut',
    otherReferences: 'Rujukan lain yang dinamakannya',
    licence: 'Lesen semakan itu',
  },
};
