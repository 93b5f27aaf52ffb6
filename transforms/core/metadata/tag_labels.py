"""What pages write before their tags, and the steps of addresses that list a topic, in the world's languages."""

# fmt: off
TAG_LABELS = frozenset([
    "tag", "tags", "tagged", "topic", "topics", "topics in this article", "related topics", "keywords",
    "key words", "in this story", "filed under", "more on", "more on this story", "more about", "read more about",
    "read more on", "related tags", "explore more topics", "schlagwörter", "schlagworte", "themen", "thema",
    "mehr zum thema", "mehr zu", "mehr über", "mehr lesen über", "lesen sie mehr zu", "themen im artikel",
    "themen in diesem artikel", "stichwörter", "etiquetas", "temas", "temas relacionados", "más sobre",
    "archivado en", "palabras clave", "mots-clés", "mots clés", "sujets", "sur le même sujet", "thèmes",
    "en savoir plus sur", "tópicos", "palavras-chave", "assuntos", "mais sobre", "parole chiave", "argomenti",
    "temi", "trefwoorden", "onderwerpen", "meer over", "tagi", "tematy", "więcej o", "теги", "темы", "тема",
    "ключевые слова", "сюжеты", "ключові слова", "štítky", "témata", "kľúčové slová", "címkék", "cuvinte cheie",
    "etichete", "ämnen", "taggar", "läs mer om", "emner", "emneord", "nøgleord", "stikord", "avainsanat", "aiheet",
    "etiketler", "etiket", "ilgili konular", "λέξεις κλειδιά", "ετικέτες", "كلمات مفتاحية", "الكلمات المفتاحية",
    "كلمات دلالية", "الكلمات الدلالية", "الوسوم", "وسوم", "مواضيع", "موضوعات ذات صلة", "برچسب‌ها", "برچسب ها",
    "برچسبها", "کلیدواژه‌ها", "کلیدواژه ها", "کلمات کلیدی", "ٹیگز", "תגיות", "תגים", "נושאים", "タグ", "キーワード",
    "関連キーワード", "トピック", "关键词", "关键字", "标签", "關鍵字", "關鍵詞",
    "標籤", "태그", "키워드", "관련태그", "từ khóa", "chủ đề", "thẻ",
    "แท็ก", "คำค้น", "kata kunci", "topik", "topik terkait", "टैग", "विषय", "টপিক", "ট্যাগ", "বিষয়",
])
TOPIC_STEPS = frozenset([
    "tag", "tags", "tagg", "taggar", "topic", "topics", "thema", "themen", "theme", "themes", "tema", "temas",
    "etiqueta", "etiquetas", "sujet", "sujets", "argomento", "argomenti", "keyword", "keywords", "tagi", "emne",
    "emner", "etiket", "etiketler", "konu", "onderwerp", "stichwort", "stichworte", "schlagwort", "schlagworte",
    "mot-cle", "mots-cles", "teg", "dossier", "dossiers", "topik", "chu-de", "label", "hashtag", "list",
])
# fmt: on
