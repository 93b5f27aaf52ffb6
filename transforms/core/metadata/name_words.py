"""The words that stand before, behind and between people's names in bylines, in the world's news languages."""

# fmt: off
BEFORE = (
    "by", "written by", "words by", "story by", "reported by", "reporting by", "report by", "text by", "posted by",
    "published by", "authored by", "author", "authors", "from", "opinion by", "analysis by", "review by",
    "edited by", "von", "von unserem redakteur", "von unserer redakteurin", "ein kommentar von",
    "ein gastbeitrag von", "text von", "text", "interview", "kommentar von", "gastbeitrag von", "aus dem",
    "eine analyse von", "ein bericht von", "par", "de notre envoyé spécial", "écrit par", "texte", "por",
    "escrito por", "texto", "redacción", "di", "a cura di", "scritto da", "da", "de", "door", "av", "af", "tekst",
    "skrevet av", "skrevet af", "text och foto", "teksti", "kirjoittaja", "przez", "autor", "autorka", "autoren",
    "autoři", "autori", "auteur", "autore", "autora", "autores", "автор", "авторы", "текст", "від", "автори",
    "yazan", "haber", "oleh", "penulis", "reporter", "jurnalis", "bởi", "tác giả", "από", "του", "της", "مأخوذ من",
    "بقلم", "كتب", "كتبت", "كتبه", "كتبها", "إعداد", "اعداد", "تحرير", "الكاتب", "نویسنده", "خبرنگار", "مאת",
    "מאת", "文", "文／", "撰文", "記者", "记者", "作者", "編譯",
    "编译", "責任編輯", "责任编辑", "来源", "文章来源", "執筆", "글", "โดย",
)
BEHIND = (
    "기자", "특파원", "선임기자", "논설위원", "記者", "记者", "報導", "报道", "撰文",
)
BETWEEN = (
    "and", "und", "et", "y", "e", "og", "och", "en", "&", "и", "та", "i", "a", "és", "și", "ve", "with", "mit",
    "avec", "con", "dan", "và", "και", "plus",
)
ROLES = frozenset([
    "officer", "head", "director", "president", "vice", "founder", "ceo", "minister", "reporter", "reporters",
    "writer", "editor", "editors", "correspondent", "journalist", "columnist", "contributor", "contributors",
    "producer", "author", "staff", "senior", "chief", "deputy", "bureau", "freelance", "redakteur", "redakteurin",
    "redaktion", "korrespondent", "korrespondentin", "autor", "autorin", "volontär", "volontärin", "ressortleiter",
    "ressortleiterin", "chefredakteur", "chefredakteurin", "journaliste", "rédacteur", "rédactrice",
    "correspondante", "correspondant", "periodista", "redactor", "redactora", "corresponsal", "giornalista",
    "inviato", "redazione", "redacteur", "verslaggever", "reporterin", "freier", "freie", "mitarbeiter",
    "mitarbeiterin", "leiter", "leiterin", "politikredakteur", "wirtschaftsredakteur", "correspondents",
    "photographer", "fotograf", "fotografin", "analyst", "analysts", "intern", "fellow", "professor", "specialist",
    "strategist", "корреспондент", "журналист", "редактор", "обозреватель", "muhabir", "editör", "محرر", "مراسل",
    "صحفي", "الصحفي",
])
ORGANISATIONS = frozenset([
    "publisher", "institute", "university", "center", "centre", "department", "ministry", "council", "foundation",
    "facebook", "twitter", "instagram", "linkedin", "posts", "stories", "articles", "view", "all", "more",
    "follow", "subscribe", "email", "contact", "profile", "journal", "report", "reports", "gazette", "herald",
    "tribune", "chronicle", "zeitung", "agency", "agencies", "press", "media", "news", "team", "staff",
    "redaktion", "desk", "online", "newsroom", "network", "tv", "radio", "magazine", "redazione", "rédaction",
    "redaction", "redacción", "redakcja", "редакция", "agence", "agentur", "agencia", "agenzia", "editorial",
    "editors", "board", "nachrichten", "times", "post", "group", "inc", "ltd", "gmbh", "bbc", "cnn", "cbs", "nbc",
    "abc", "reuters", "afp", "dpa", "ap", "ansa", "efe", "apa", "sda", "ats", "keystone", "ntb", "tt", "ritzau",
    "upi", "pti", "ani", "xinhua", "tass", "yonhap", "kyodo", "anp", "belga", "lusa", "wires", "wire", "services",
    "service", "bloomberg", "وكالة", "وكالات", "صحيفة", "قناة", "موقع", "التحرير", "تحرير", "통신", "뉴스", "신문",
    "編輯部", "编辑部", "通訊社", "通讯社", "新聞",
])
# fmt: on
