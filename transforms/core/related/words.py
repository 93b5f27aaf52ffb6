"""The words that news pages put over links to related articles, and over other lists, in many languages."""

from typing import Final

_HEADINGS: Final[dict[str, str]] = {
    # whole headings, without case, final colon and decoration
    "en": (
        "related | related article | related articles | related content | related coverage | related items"
        " | related links | related news | related posts | related reading | related stories | related story"
        " | related to this story | related topics and stories | read also | also read | read next | read this next"
        " | what to read next | see also | more on this | more on this story | more on this topic"
        " | more on this issue | more on this subject | more on the topic | more on the story | you may also like"
        " | you might also like | you may like | you might like | you may also be interested in"
        " | you might be interested in | keep reading | recommended | recommended articles | recommended for you"
        " | recommended reading | recommended stories | further reading | explore further | dig deeper | go deeper"
        " | similar articles | similar news | similar stories | similar posts | more stories | more news"
        " | more like this | more related stories | more related articles | more related news | don't miss"
        " | in case you missed it | suggested reading | suggested articles | suggested for you | continue reading"
        " | read more | more to read | more reading | stories like this | learn more about this story"
    ),
    "de": (
        "lesen sie auch | lesen sie dazu auch | lesen sie dazu | lesen sie mehr | lesen sie mehr zum thema"
        " | mehr zum thema | mehr zu diesem thema | mehr dazu | mehr zum artikel | zum thema"
        " | weitere artikel zum thema | verwandte artikel | verwandte themen und artikel | ähnliche artikel"
        " | ähnliche beiträge | das könnte sie auch interessieren | das könnte dich auch interessieren"
        " | das könnte sie interessieren | das könnte dich interessieren | auch interessant | passend zum thema"
        " | weiterlesen | lies auch | lesen sie weiter | empfohlene artikel | unsere empfehlung | passende artikel"
        " | interessiert sie auch"
    ),
    "fr": (
        "à lire aussi | a lire aussi | lire aussi | à lire également | lire également | à lire | à voir aussi"
        " | sur le même sujet | sur le même thème | articles liés | articles similaires | articles connexes"
        " | articles associés | voir aussi | vous aimerez aussi | vous pourriez aussi aimer | en lire plus"
        " | dans la même rubrique | pour aller plus loin | lire la suite | à découvrir aussi | nos articles liés"
    ),
    "es": (
        "lee también | lea también | leer también | te puede interesar | le puede interesar"
        " | también te puede interesar | te recomendamos | le recomendamos | noticias relacionadas"
        " | artículos relacionados | relacionadas | relacionados | relacionado | más sobre este tema"
        " | más información | más noticias | notas relacionadas | contenido relacionado | ver también | vea también"
        " | sigue leyendo | no te pierdas | otras noticias"
    ),
    "pt": (
        "leia também | leia mais | veja também | notícias relacionadas | artigos relacionados | relacionadas"
        " | relacionados | conteúdo relacionado | mais sobre este tema | mais notícias | saiba mais | ler também"
        " | matérias relacionadas | você pode gostar | recomendado para você"
    ),
    "it": (
        "leggi anche | leggi pure | articoli correlati | articoli simili | notizie correlate | correlati"
        " | potrebbe interessarti | ti potrebbe interessare | potrebbe interessarti anche | vedi anche"
        " | approfondisci | per approfondire | ti potrebbero interessare | sullo stesso argomento"
    ),
    "ca": "llegeix també | notícies relacionades | articles relacionats | et pot interessar",
    "ro": "citește și | citeste si | articole similare | știri similare | citește mai mult | vezi și",
    "nl": "lees ook | lees meer | gerelateerd | gerelateerde artikelen | meer over dit onderwerp | zie ook",
    "sv": "läs också | läs även | läs mer | relaterat | relaterade artiklar | mer om ämnet | se också",
    "no": (
        "les også | les mer | relatert | relaterte artikler | relaterte saker | flere saker | se også | mer om saken"
    ),
    "da": "læs også | læs mere | relateret | relaterede artikler | se også | mere om emnet",
    "is": "lesa meira | tengdar fréttir | tengt efni | sjá einnig",
    "fi": "lue myös | lue lisää | aiheesta lisää | lisää aiheesta | katso myös",
    "et": "loe ka | loe lisaks | seotud lood | seotud artiklid",
    "lt": "taip pat skaitykite | skaitykite taip pat | susiję straipsniai | susijusios naujienos",
    "lv": "lasi arī | lasi vēl | saistītie raksti",
    "pl": (
        "czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj też | zobacz także | zobacz też"
        " | zobacz również | powiązane | powiązane artykuły | podobne artykuły | polecane | polecamy"
        " | więcej na ten temat"
    ),
    "cs": "čtěte také | čtěte též | přečtěte si také | související | související články | mohlo by vás zajímat",
    "sk": "čítajte aj | čítajte tiež | prečítajte si aj | súvisiace | súvisiace články | mohlo by vás zaujímať",
    "hu": (
        "olvassa el ezt is | olvasd el ezt is | kapcsolódó | kapcsolódó cikkek | kapcsolódó cikk | ez is érdekelheti"
    ),
    "sr": (
        "pročitajte još | pročitajte i | pročitaj još | povezane vesti | povezane vijesti | povezani članci"
        " | vezane vesti | прочитајте још | прочитајте и | повезане вести | vezani članci | možda će vas zanimati"
    ),
    "sl": "preberite še | preberite tudi | sorodne novice | povezani članki",
    "sq": "lexo edhe | lexoni edhe | lajme të ngjashme | të ngjashme",
    "ru": (
        "читайте также | читайте ещё | читайте еще | читать также | читайте по теме | по теме | материалы по теме"
        " | похожие новости | похожие статьи | похожие материалы | связанные новости | новости по теме"
        " | ещё по теме | еще по теме | другие новости по теме | смотрите также | рекомендуем"
        " | вам может быть интересно | статьи по теме"
    ),
    "uk": (
        "читайте також | читайте ще | за темою | по темі | схожі новини | пов'язані новини | матеріали за темою"
        " | новини за темою | дивіться також | вас може зацікавити | більше за темою"
    ),
    "bg": ("прочетете още | прочетете и | вижте още | свързани новини | свързани статии | още по темата | по темата"),
    "el": (
        "διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διαβάστε περισσότερα | σχετικά άρθρα | σχετικά"
        " | δείτε επίσης"
    ),
    "tr": (
        "ilgili haberler | ilgili haber | ilgili içerikler | bunları da okuyun | ayrıca okuyun | benzer haberler"
        " | ilginizi çekebilir | önerilen haberler"
    ),
    "az": "həmçinin oxuyun | əlaqəli xəbərlər | oxşar xəbərlər",
    "ar": (
        "ذات صلة | اخبار ذات صلة | مواضيع ذات صلة | مقالات ذات صلة | موضوعات ذات صلة | قصص ذات صلة | مواد ذات صلة"
        " | روابط ذات صلة | محتوى ذو صلة | محتوي ذو صلة | ذو صلة | اقرا ايضا | اقرا المزيد | اقرئي ايضا | طالع ايضا"
        " | شاهد ايضا | انظر ايضا | قد يعجبك ايضا | قد يهمك ايضا | قد يهمك | قد يعجبك | مقالات مشابهة"
        " | اخبار متعلقة | مواضيع متعلقة | مقالات متعلقة | موضوعات متعلقة | اخبار مرتبطة | مواضيع مرتبطة"
        " | المزيد من الاخبار | اخبار مشابهة | للمزيد | مواضيع مشابهة | لقراءة المزيد | اقرا كذلك | متعلقات"
        " | اخبار قد تهمك | موضوعات قد تهمك"
    ),
    "fa": (
        "مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | بیشتر بخوانید | همچنین بخوانید | بخوانید | مطالب مشابه"
        " | در همین زمینه | در همین رابطه | مرتبط ها | مرتبطها"
    ),
    "ur": "یہ بھی پڑھیں | مزید پڑھیں | متعلقہ خبریں | متعلقہ مضامین | متعلقہ",
    "he": "קרא גם | קראו גם | כתבות נוספות | כתבות קשורות | עוד בנושא | אולי יעניין אותך | לקריאה נוספת",
    "hi": "यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | संबंधित समाचार | और पढ़ें",
    "bn": "আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | সম্পর্কিত",
    "ta": "மேலும் படிக்க | தொடர்புடைய செய்திகள்",
    "id": ("baca juga | baca selengkapnya | berita terkait | artikel terkait | terkait | simak juga | lihat juga"),
    "ms": "baca lagi | berita berkaitan | artikel berkaitan",
    "vi": "xem thêm | đọc thêm | tin liên quan | bài liên quan | tin cùng chuyên mục | có thể bạn quan tâm",
    "th": "ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | บทความที่เกี่ยวข้อง | อ่านข่าวที่เกี่ยวข้อง",
    "sw": "soma pia | soma zaidi | habari zinazohusiana | makala zinazohusiana",
    "zh": (
        "相关新闻 | 相关阅读 | 相关文章 | 相关报道 | 延伸阅读 | 推荐阅读 | 相关推荐 | 相關新聞 | 相關閱讀"
        " | 相關文章 | 相關報導 | 延伸閱讀 | 推薦閱讀 | 相關推薦 | 更多新聞 | 更多新闻 | 你可能也喜欢 | 猜你喜欢"
    ),
    "ja": (
        "関連記事 | 関連ニュース | 関連リンク | 関連 | 関連する記事 | あわせて読みたい | こちらもおすすめ"
        " | おすすめ記事 | この記事に関連するニュース | この記事の関連ニュース | 併せて読みたい | 関連コンテンツ"
    ),
    "ko": (
        "관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 함께 읽으면 좋은 기사 | 추천기사 | 추천 기사"
        " | 이 기사와 함께 보면 좋은 기사"
    ),
}

_LEADS = (
    "leia mais sobre | lesen sie auch zum thema | lesen sie mehr über | mehr lesen über | mehr zum thema"
    " | más sobre | plus de | read more about | related stories for"
)
_OTHER_LISTS = (
    "most read | most popular | most viewed | most shared | most commented | trending | popular | latest"
    " | top stories | editor's picks | editors' picks | sponsored | advertisement | from our partners"
    " | around the web | newsletter | more from | comments | tags | topics | topics in this article"
    " | about the author | follow us | share | headlines | meistgelesen | meistgelesene | neueste | beliebt"
    " | anzeige | themen | schlagwörter | aktuell | kommentare | les plus lus | les plus lues | dernières"
    " | publicité | lo más leído | lo más visto | últimas | más leídas | mais lidas | più letti | i più letti"
    " | ultime | meest gelezen | mest läst | mest lest | mest læste | najczęściej czytane | самое читаемое"
    " | популярное | последние новости | реклама | главное | найпопулярніше | останні новини | en çok okunan"
    " | الاكثر قراءة | الاكثر مشاهدة | الاكثر تداولا | اخر الاخبار | احدث الاخبار | اعلان | كلمات مفتاحية | الوسوم"
    " | التعليقات | پربازدید | پربیننده | آخرین اخبار | הנקראות ביותר | ランキング | 新着 | アクセスランキング"
    " | 热门 | 熱門 | 많이 본"
)

HEADINGS: Final = tuple(phrase for phrases in _HEADINGS.values() for phrase in phrases.split(" | "))
"""Phrases that stand over related links, or before one in a line of its own."""

LEADS: Final = tuple(_LEADS.split(" | "))
"""Beginnings of headings that go on with the subject's name."""

OTHER_LISTS: Final = tuple(_OTHER_LISTS.split(" | "))
"""Beginnings of headings over lists that were not made for this article."""
