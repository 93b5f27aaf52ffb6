"""The words the invented articles are made of: six languages, each with templates and what fills them."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
    """One language: `{place}`, `{body}`, `{topic}`, `{person}` and `{number}` are filled by chance."""

    code: str
    legacy: str
    related: str
    by: str
    people: tuple[str, ...]
    places: tuple[str, ...]
    bodies: tuple[str, ...]
    topics: tuple[str, ...]
    titles: tuple[str, ...]
    sentences: tuple[str, ...]


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.strip().split("\n" if "\n" in text.strip() else ";"))


ENGLISH: Final = Words(
    code="en",
    legacy="windows-1252",
    related="Related stories",
    by="By",
    people=_split(
        "Ada Merrin; Tom Quell; Ines Harrow; Jude Falk; Nora Pell; Sam Orrick; Lena Voss; Owen Tarn; Ruth Ables"
    ),
    places=_split(
        "Elmsworth; Port Carrow; Lindale; Harbeck; Tidewell; Marrow Bay; Osterby; Quillfield; Ravensea; Dunmoor"
    ),
    bodies=_split(
        "harbour council; transport board; school trust; water company; planning court; farmers' union; city museum; "
        "health service; rail operator; fire brigade"
    ),
    topics=_split(
        "the new footbridge; the bus timetable; the old cinema; the flood barrier; the market hall; the night trains; "
        "the river path; the reading room; the wind park; the fish quay; the tram depot"
    ),
    titles=_split(
        """{place} weighs {topic} as {body} asks for patience
        What {topic} means for {place}
        {body} of {place} changes its mind about {topic}
        {person} on {topic}: {place} cannot wait
        Doubts in {place} over {topic} and the {body}"""
    ),
    sentences=_split(
        """The {body} in {place} expects {topic} to cost {number} crowns for every household it serves.
        Nobody who came to the meeting in {place} could say why {topic} had been left out of the plan for {number} days.
        {person}, who has followed {topic} for years, called the answer of the {body} honest but late.
        A count made last week found {number} people in {place} who depend on {topic} each morning.
        Letters from {place} reached the {body} in such numbers that {person} stopped answering them one by one.
        Engineers walked along {topic} with a list of {number} faults and crossed out fewer than half of them.
        If the {body} agrees, work on {topic} will start in {place} once the autumn storms are over.
        {person} showed a map on which {topic} appears twice, which the {body} put down to haste.
        Shopkeepers in {place} say that {topic} brings them {number} customers on a good day.
        The figures come from the {body} itself and were checked by {person} before anyone in {place} saw them.
        Two winters ago {topic} stood under water, and {place} has not forgotten who paid the bill.
        An earlier promise by the {body} was worth {number} crowns and was never kept, {person} recalled.
        Whoever wants to see the drawings of {topic} can do so in {place} until the end of the month."""
    ),
)
GERMAN: Final = Words(
    code="de",
    legacy="iso-8859-1",
    related="Mehr zum Thema",
    by="Von",
    people=_split(
        "Jörg Althaus; Käthe Brandl; Uwe Störmer; Hanne Lüders; Paul Groß; Silke Nähring; Bernd Öhler; Mia Kröger"
    ),
    places=_split(
        "Ebersfurt; Grünau am See; Lindhausen; Nordmühle; Altkirch; Weißtal; Brückstadt; Hohenried; Möwenhafen"
    ),
    bodies=_split(
        "der Stadtrat; der Verkehrsverbund; das Wasserwerk; der Schulverein; das Bauamt; der Museumsbund; "
        "das Klinikum; die Feuerwehr"
    ),
    topics=_split(
        "der Neubau der Brücke; die Sanierung des Hallenbads; der Umbau des Bahnhofs; die Öffnung des Archivs; "
        "der Ausbau der Radwege; die Pflege der Uferwiesen; der Kauf neuer Busse; die Rettung des Kinos"
    ),
    titles=_split(
        """{place} streitet: Wie teuer wird es, und was sagt {person}?
        {place}: {topic} kommt später als gedacht
        Warum in {place} alle über Geld reden, {topic} inbegriffen
        {person} im Gespräch: {topic} und die Folgen für {place}"""
    ),
    sentences=_split(
        """In {place} rechnet {body} inzwischen mit {number} Kronen je Haushalt, und das ist vorsichtig geschätzt.
        Für {person} steht fest, dass {topic} in {place} nicht noch einmal verschoben werden darf.
        Nach der Sitzung in {place} blieben {number} Menschen im Saal und wollten wissen, wer nun zuständig ist.
        Genau das, sagt {person}, sei vor {number} Tagen schon einmal besprochen und dann vergessen worden.
        Aus den Unterlagen geht hervor: {topic} war in {place} längst beschlossen, nur bezahlt war nichts.
        Wer in {place} morgens unterwegs ist, merkt davon wenig, doch {body} zählt bereits {number} Beschwerden.
        Zwei Gutachten liegen vor, und beide nennt {person} gründlich, obwohl sie einander widersprechen.
        Sobald die Herbststürme vorüber sind, will {body} in {place} mit den ersten Arbeiten beginnen.
        Die Zahlen stammen aus {place} selbst und wurden von {person} geprüft, bevor jemand sie weitergab.
        Ein Händler erzählt, an guten Tagen kämen {number} Kunden, an schlechten reiche es kaum für die Miete.
        Ob {topic} am Ende billiger wird, mag in {place} niemand versprechen, auch {person} nicht.
        Im Rathaus von {place} hängen die Pläne bis zum Monatsende aus, danach entscheidet {body} allein."""
    ),
)
FRENCH: Final = Words(
    code="fr",
    legacy="windows-1252",
    related="À lire aussi",
    by="Par",
    people=_split(
        "Élise Marchand; Rémi Cadieu; Zoé Lantier; Hervé Pons; Agnès Duval; Noël Baudry; Chloé Serrault; Luc Tessier"
    ),
    places=_split("Valbrune; Port-Ébène; Saint-Orme; Clairbois; Maréville; Tourcelle; Roquefeu; Belleombre; Chênay"),
    bodies=_split(
        "le conseil municipal; la régie des eaux; le syndicat des transports; la chambre d'agriculture; "
        "le musée de la ville; l'office du logement; la caserne; l'hôpital"
    ),
    topics=_split(
        "la passerelle; la halle du marché; le tramway de nuit; la digue; la bibliothèque; le parc éolien; "
        "le vieux cinéma; le sentier du fleuve"
    ),
    titles=_split(
        """À {place}, {topic} divise et {person} s'explique
        {place} : ce que change {topic} pour les habitants
        {person} : « {topic} ne peut plus attendre »
        Pourquoi {place} hésite encore devant {topic}"""
    ),
    sentences=_split(
        """À {place}, {body} estime désormais la dépense à {number} couronnes par foyer, sans compter l'entretien.
        Personne dans la salle n'a su dire pourquoi {topic} avait disparu du programme pendant {number} jours.
        Pour {person}, qui suit le dossier depuis longtemps, la réponse est sincère mais elle arrive tard.
        Un relevé de la semaine dernière compte {number} passages par matinée à {place}, soit plus que prévu.
        Les courriers venus de {place} sont si nombreux que {person} a renoncé à répondre à chacun.
        Les ingénieurs ont noté {number} défauts et n'en ont effacé que quelques-uns avant de quitter {place}.
        Si tout va bien, les travaux commenceront à {place} dès que les tempêtes d'automne seront passées.
        Sur la carte montrée par {person}, {topic} figure deux fois, ce que l'on attribue à la hâte.
        Une commerçante raconte que {topic} lui amène {number} clients les bons jours, presque aucun les autres.
        Les chiffres ont été vérifiés par {person} avant que quiconque à {place} puisse les lire.
        Une promesse plus ancienne valait {number} couronnes, rappelle {person}, et elle n'a jamais été tenue.
        Les plans restent visibles à {place} jusqu'à la fin du mois, puis {body} tranchera."""
    ),
)
SPANISH: Final = Words(
    code="es",
    legacy="iso-8859-1",
    related="Noticias relacionadas",
    by="Por",
    people=_split(
        "Inés Peñalba; Tomás Arnedo; Lucía Briz; Íñigo Saldaña; Marta Olmeda; Raúl Cordón; Nuria Vallés; Óscar Zúñiga"
    ),
    places=_split(
        "Villaluenga; Puerto Áncora; Santa Orilla; Robledal; Peñaclara; Mirador del Río; Almazara; Las Dunas"
    ),
    bodies=_split(
        "el ayuntamiento; la junta de aguas; el consorcio de transportes; la cofradía de pescadores; el museo local; "
        "la oficina de vivienda; el hospital; el cuerpo de bomberos"
    ),
    topics=_split(
        "la pasarela nueva; el mercado cubierto; el tranvía nocturno; el dique; la biblioteca; el parque eólico; "
        "el antiguo cine; la senda del río"
    ),
    titles=_split(
        """{place} debate {topic} y {person} pide calma
        Qué cambia en {place} con {topic}
        {person}: «{topic} no admite más demoras»
        Dudas en {place} ante {topic}"""
    ),
    sentences=_split(
        """En {place}, {body} calcula ya un gasto de {number} coronas por hogar, y la cuenta es prudente.
        Nadie en la reunión supo explicar por qué {topic} había salido del plan durante {number} días.
        Según {person}, que conoce el asunto desde hace años, la respuesta es sincera aunque llegue tarde.
        Un recuento de la semana pasada halló {number} personas que cruzan {place} cada mañana.
        Las cartas llegadas de {place} son tantas que {person} dejó de contestarlas una por una.
        Los ingenieros anotaron {number} fallos y tacharon menos de la mitad antes de irse de {place}.
        Si no hay sorpresas, las obras empezarán en {place} cuando pasen los temporales de otoño.
        En el mapa que enseñó {person}, {topic} aparece dos veces, algo que se atribuye a las prisas.
        Una tendera cuenta que {topic} le trae {number} clientes en los días buenos y casi ninguno en los malos.
        Las cifras fueron revisadas por {person} antes de que nadie en {place} pudiera leerlas.
        Una promesa anterior valía {number} coronas y jamás se cumplió, recuerda {person}.
        Los planos pueden verse en {place} hasta fin de mes; después decidirá {body}."""
    ),
)
ARABIC: Final = Words(
    code="ar",
    legacy="windows-1256",
    related="مواضيع ذات صلة",
    by="بقلم",
    people=_split(
        "سلمى الراوي; خالد المنصوري; ليلى البنا; عمر الساحلي; هدى النجار; ياسر الحلواني; ريم القاضي; نادر الشامي"
    ),
    places=_split(
        "وادي الزيتون; ميناء الصفاء; تل النخيل; عين الريحان; برج المرجان; رأس الغدير; باب السدرة; دار الياسمين"
    ),
    bodies=_split(
        "مجلس البلدة; هيئة النقل; شركة المياه; نقابة المزارعين; متحف المدينة; إدارة المدارس; "
        "دائرة الإسكان; المستشفى العام"
    ),
    topics=_split(
        "الجسر الجديد; السوق المسقوف; القطار الليلي; سد الفيضان; المكتبة العامة; حديقة الرياح; "
        "دار السينما القديمة; ممشى النهر"
    ),
    titles=_split(
        """{place} تناقش ملف {topic} وسط دعوات إلى التريث
        ماذا يعني {topic} لسكان {place}
        {person}: {topic} لا يحتمل تأجيلا آخر
        تساؤلات في {place} بشأن {topic}"""
    ),
    sentences=_split(
        """تقدر جهات في {place} كلفة المشروع بنحو {number} دينارا لكل بيت، من غير احتساب الصيانة السنوية.
        لم يعرف أحد من الحاضرين سبب غياب {topic} عن الخطة مدة {number} يوما قبل الاجتماع.
        وقال {person} الذي يتابع الملف منذ أعوام إن الجواب صادق لكنه جاء متأخرا عن موعده.
        وأظهر إحصاء جرى الأسبوع الماضي أن {number} شخصا يعبرون {place} كل صباح في طريقهم إلى العمل.
        وكثرت الرسائل الواردة من {place} حتى توقف {person} عن الرد عليها واحدة بعد أخرى.
        ودون المهندسون {number} عيبا في {topic} ولم يشطبوا منها إلا القليل قبل مغادرة الموقع.
        وإذا سار كل شيء كما يجب فستبدأ الأعمال في {place} بعد انتهاء عواصف الخريف.
        وعرض {person} خريطة يظهر فيها {topic} مرتين، وعزا ذلك إلى العجلة في إعدادها.
        ويروي أحد الباعة أن {topic} يجلب له {number} زبونا في الأيام الجيدة ولا أحد تقريبا في غيرها.
        وراجع {person} الأرقام كلها قبل أن يطلع عليها سكان {place} في الجلسة العلنية.
        وذكر {person} بوعد قديم قيمته {number} دينارا لم ينفذ منه شيء حتى اليوم.
        وتبقى المخططات معروضة في {place} حتى نهاية الشهر، ثم يصدر {body} القرار الأخير."""
    ),
)
RUSSIAN: Final = Words(
    code="ru",
    legacy="windows-1251",
    related="Читайте также",
    by="Автор:",
    people=_split(
        "Анна Зорина; Павел Климов; Вера Ладыгина; Егор Сомов; Нина Ветрова; Олег Тарский; Дарья Белова; Илья Шувалин"
    ),
    places=_split("Заречинск; Светлая Гавань; Кедровка; Новоозёрск; Липогорье; Ясный Мыс; Старомостье; Берёзов Яр"),
    bodies=_split(
        "городской совет; управление транспорта; водоканал; союз фермеров; краевой музей; жилищный отдел; больница; "
        "пожарная часть"
    ),
    topics=_split(
        "новый мост; крытый рынок; ночной поезд; защитная дамба; читальный зал; ветряной парк; старый кинотеатр; "
        "речной причал"
    ),
    titles=_split(
        """{place} спорит: нужен ли городу {topic}
        Что изменит {topic} для жителей, объясняет {person}
        {person}: {topic} больше не может ждать
        {place}: {topic} и вопросы без ответов"""
    ),
    sentences=_split(
        """По новым расчётам {topic} обойдётся каждой семье в {number} крон, и это без ежегодного ремонта.
        Никто на собрании не смог объяснить, почему {topic} исчез из плана на целых {number} дней.
        Следящий за делом много лет {person} назвал ответ честным, хотя и запоздалым.
        Подсчёт прошлой недели показал, что каждое утро здесь проходят {number} человек, и почти все спешат.
        Писем из города пришло столько, что {person} перестаёт отвечать на каждое по отдельности.
        Инженеры записали {number} неполадок и вычеркнули меньше половины, прежде чем уехать домой.
        Если всё пойдёт по плану, работы начнутся сразу после осенних штормов, обещает {body}.
        На карте, которую приносит {person}, {topic} отмечен дважды, и виной тому спешка.
        Одна из продавщиц говорит, что в хороший день приходит {number} покупателей, а в плохой почти никто.
        Все цифры проверены заранее, подчёркивает {person}, и лишь потом показаны жителям.
        Прежнее обещание стоило {number} крон и так и осталось на бумаге, напоминает {person}.
        Чертежи можно увидеть до конца месяца, после чего последнее слово скажет {body}."""
    ),
)
LANGUAGES: Final = (ENGLISH, GERMAN, FRENCH, SPANISH, ARABIC, RUSSIAN)
