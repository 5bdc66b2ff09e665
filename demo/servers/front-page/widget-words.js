// What people call each widget, and in Welsh what it is for: in English the library says that itself (`@summary`). A widget
// that is not here yet is shown by its tag and its summary.

/** @type {Record<string, { en: string, cy: string, use: string }>} */
export const widgetWords = {
  'thank-you-banner': {
    en: 'Thank-you banner',
    cy: 'Baner ddiolch',
    use: 'Neges o ddiolch, gyda llun a lle i fynd nesaf.',
  },
  'campaign-video': {
    en: 'Film',
    cy: 'Ffilm',
    use: 'Ffilm gydag isdeitlau, trawsgrifiad a disgrifiad sain; ni chysylltir â YouTube na Vimeo nes i rywun ei chwarae.',
  },
  'resource-list': {
    en: 'Resources to download',
    cy: 'Adnoddau i’w lawrlwytho',
    use: 'Ffeiliau i’w lawrlwytho, gyda’r hyn y mae angen ei wybod am bob un; daw chwilio a hidlo pan fyddant o help.',
  },
  'campaign-hub': {
    en: 'Campaign hub',
    cy: 'Hyb yr ymgyrch',
    use: 'Yr ymgyrch gyfan mewn un tag: ei rhannau yn nhrefn y maniffest, pob un yn llwytho wrth iddi ddod yn agos.',
  },
  'template-copy': {
    en: 'Words to use',
    cy: 'Geiriau i’w defnyddio',
    use: 'Geiriau ar gyfer negeseuon, e-byst, newyddion a’r wasg: gyda manylion eich heddlu ynddynt, i’w golygu a’u copïo.',
  },
  'campaign-answers': {
    en: 'Suggested answers',
    cy: 'Atebion awgrymedig',
    use: 'Atebion awgrymedig i gwestiynau anodd, fesul pwnc: i’w hagor, eu chwilio, eu copïo a chysylltu â nhw.',
  },
  'best-practice': {
    en: 'What other forces did',
    cy: 'Beth wnaeth heddluoedd eraill',
    use: 'Beth wnaeth heddluoedd eraill i deuluoedd, beth ddaeth ohono, a phwy i’w holi; gyda dolen i rannu eich enghraifft chi.',
  },
  'social-graphics': {
    en: 'Social media graphics',
    cy: 'Graffigwaith cymdeithasol',
    use: 'Graffigwaith i’w bostio, fesul sianel: i’w lawrlwytho, ei gopïo, neu ei gael i gyd fel ZIP, gyda thestun amgen a neges awgrymedig.',
  },
  'campaign-gallery': {
    en: 'Picture gallery',
    cy: 'Oriel luniau',
    use: 'Lluniau i’w gweld a’u lawrlwytho, gyda phennawd, credyd a thrwydded; mae pob un yn agor yn fwy.',
  },
  'get-support': {
    en: 'Where to get help',
    cy: 'Ble i gael cymorth',
    use: 'Ble gall teuluoedd a staff gael cymorth: dros y ffôn, drwy neges destun, e-bost a’r we, a’r hyn sydd ar gael mewn argyfwng yn gyntaf.',
  },
  'family-voices': {
    en: 'Family voices',
    cy: 'Lleisiau teuluoedd',
    use: 'Yr hyn y mae aelodau o’r teulu’n ei ddweud: un llais, pob un, neu’r naill ar ôl y llall wrth i ddarllenydd ofyn amdanynt.',
  },
  'social-channels': {
    en: 'Our channels',
    cy: 'Ein sianeli',
    use: 'Ble i ddod o hyd i’r heddlu: pob sianel gyda’i chyfrif, ei diben, a phryd mae rhywun yn ateb.',
  },
  'campaign-tips': {
    en: 'Tips, as a checklist',
    cy: 'Awgrymiadau, fel rhestr wirio',
    use: 'Awgrymiadau ar gyfer rhoi’r ymgyrch ar waith, fel rhestr i weithio drwyddi, ei hargraffu, a’i rhannu gyda’r ticiau.',
  },
  'campaign-plan': {
    en: 'Plan and key dates',
    cy: 'Cynllun a dyddiadau allweddol',
    use: 'Y cynllun cyfathrebu: dyddiadau allweddol fel llinell amser neu dabl, gyda’r hyn a fu, sydd nawr a sydd nesaf, a ffeiliau i galendrau.',
  },
  'campaign-signpost': {
    en: 'Signpost',
    cy: 'Arwyddbost',
    use: 'Cerdyn sy’n arwain at dudalen yr ymgyrch ei hun: ei llun, ei henw a’i chrynodeb, a’r wefan y mae arni.',
  },
  'campaign-share': {
    en: 'Pass it on',
    cy: 'Ei rannu',
    use: 'Ffyrdd o rannu’r ymgyrch: dewislen rannu’r ddyfais, e-bost, cyfryngau cymdeithasol, dolen i’w chopïo, cod QR a phoster.',
  },
  'thank-you-card': {
    en: 'Thank-you card',
    cy: 'Cerdyn diolch',
    use: 'Bydd rhywun yn ysgrifennu diolch byr, yn dewis llun, ac yn mynd â’r cerdyn adref: fel ffeil, ar bapur, neu drwy’r ffôn.',
  },
};
