"""What CLDR says of dates, folded; made by cldr.py, never edited."""

from typing import Final

ORDERS: Final[dict[str, str]] = {
    "az-IQ": "YMD",
    "az-IR": "YMD",
    "az-TR": "YMD",
    "en-001": "DMY",
    "en-150": "DMY",
    "en-AE": "DMY",
    "en-AG": "DMY",
    "en-AI": "DMY",
    "en-AT": "DMY",
    "en-AU": "DMY",
    "en-BB": "DMY",
    "en-BE": "DMY",
    "en-BM": "DMY",
    "en-BS": "DMY",
    "en-BW": "DMY",
    "en-BZ": "DMY",
    "en-CA": "YMD",
    "en-CC": "DMY",
    "en-CH": "DMY",
    "en-CK": "DMY",
    "en-CM": "DMY",
    "en-CX": "DMY",
    "en-CY": "DMY",
    "en-CZ": "DMY",
    "en-DE": "DMY",
    "en-DG": "DMY",
    "en-DK": "DMY",
    "en-DM": "DMY",
    "en-ER": "DMY",
    "en-ES": "DMY",
    "en-FI": "DMY",
    "en-FJ": "DMY",
    "en-FK": "DMY",
    "en-FM": "DMY",
    "en-FR": "DMY",
    "en-GB": "DMY",
    "en-GD": "DMY",
    "en-GG": "DMY",
    "en-GH": "DMY",
    "en-GI": "DMY",
    "en-GM": "DMY",
    "en-GS": "DMY",
    "en-GY": "DMY",
    "en-HK": "DMY",
    "en-HU": "DMY",
    "en-ID": "DMY",
    "en-IE": "DMY",
    "en-IL": "DMY",
    "en-IM": "DMY",
    "en-IN": "DMY",
    "en-IO": "DMY",
    "en-IT": "DMY",
    "en-JE": "DMY",
    "en-JM": "DMY",
    "en-KE": "DMY",
    "en-KI": "DMY",
    "en-KN": "DMY",
    "en-KY": "DMY",
    "en-LC": "DMY",
    "en-LR": "DMY",
    "en-LS": "DMY",
    "en-MG": "DMY",
    "en-MO": "DMY",
    "en-MS": "DMY",
    "en-MT": "DMY",
    "en-MU": "DMY",
    "en-MV": "DMY",
    "en-MW": "DMY",
    "en-MY": "DMY",
    "en-NA": "DMY",
    "en-NF": "DMY",
    "en-NG": "DMY",
    "en-NL": "DMY",
    "en-NO": "DMY",
    "en-NR": "DMY",
    "en-NU": "DMY",
    "en-NZ": "DMY",
    "en-PG": "DMY",
    "en-PK": "DMY",
    "en-PL": "DMY",
    "en-PN": "DMY",
    "en-PT": "DMY",
    "en-PW": "DMY",
    "en-RO": "DMY",
    "en-RW": "DMY",
    "en-SB": "DMY",
    "en-SC": "DMY",
    "en-SD": "DMY",
    "en-SE": "YMD",
    "en-SG": "DMY",
    "en-SH": "DMY",
    "en-SI": "DMY",
    "en-SK": "DMY",
    "en-SL": "DMY",
    "en-SS": "DMY",
    "en-SX": "DMY",
    "en-SZ": "DMY",
    "en-TC": "DMY",
    "en-TK": "DMY",
    "en-TO": "DMY",
    "en-TT": "DMY",
    "en-TV": "DMY",
    "en-TZ": "DMY",
    "en-UG": "DMY",
    "en-VC": "DMY",
    "en-VG": "DMY",
    "en-VU": "DMY",
    "en-WS": "DMY",
    "en-ZA": "YMD",
    "en-ZM": "DMY",
    "en-ZW": "DMY",
    "es-PA": "MDY",
    "es-PR": "MDY",
    "fr-CA": "YMD",
    "ha-NG": "YMD",
    "ha-SD": "YMD",
    "sd-IN": "MDY",
    "uz-AF": "YMD",
    "zh-HK": "DMY",
    "zh-MO": "DMY",
    "zh-SG": "DMY",
}

WORDS: Final[dict[str, str]] = {
    "af": """
ago day n:# dae gelede|# dag gelede
ago hour n:# uur gelede|# u gelede
ago minute n:# minute gelede|# minuut gelede|# min gelede
ago month n:# maande gelede|# maand gelede|# md gelede
ago second n:# sekondes gelede|# sekonde gelede|# s gelede
ago week n:# weke gelede|# week gelede|# w gelede
ago year n:# jaar gelede|# j gelede
m1:januarie|jan
m10:oktober|okt
m11:november|nov
m12:desember|des
m2:februarie|feb
m3:maart|mrt
m4:april|apr
m5:mei
m6:junie|jun
m7:julie|jul
m8:augustus|aug
m9:september|sep
order:YMD
p afternoon:die middag|middag
p am:vm
p evening:die aand|aand
p midnight:middernag
p morning:die oggend|oggend
p night:die nag|nag
p pm:nm
w0:maandag|ma
w1:dinsdag|di
w2:woensdag|wo
w3:donderdag|do
w4:vrydag|vr
w5:saterdag|sa
w6:sondag|so
""",
    "am": """
ago day n:ከ # ቀናት በፊት|ከ # ቀን በፊት|ከ # ቀኖች በፊት
ago hour n:ከ # ሰዓቶች በፊት|ከ # ሰዓት በፊት
ago minute n:ከ # ደቂቃዎች በፊት|ከ # ደቂቃ በፊት
ago month n:ከ # ወራት በፊት|ከ # ወር በፊት
ago second n:ከ # ሰከንዶች በፊት|ከ # ሰከንድ በፊት
ago week n:ከ # ሳምንታት በፊት|ከ # ሳምንት በፊት
ago year n:ከ # ዓመታት በፊት|ከ # ዓመት በፊት
m1:ጃንዋሪ|ጃን
m10:ኦክቶበር|ኦክቶ
m11:ኖቬምበር|ኖቬም
m12:ዲሴምበር|ዲሴም
m2:ፌብሩዋሪ|ፌብ
m3:ማርች
m4:ኤፕሪል|ኤፕሪ
m5:ሜይ
m6:ጁን
m7:ጁላይ
m8:ኦገስት|ኦገስ
m9:ሴፕቴምበር|ሴፕቴ
order:DMY
p afternoon:ከሰዓት
p am:ጥዋት
p evening:በምሽት|ምሽት
p midnight:እኩለ ሌሊት
p morning:ጥዋት
p night:በሌሊት|ሌሊት
p noon:ቀትር
p pm:ከሰዓት
w0:ሰኞ|ሰ
w1:ማክሰኞ|ማክሰ|ማ
w2:ረቡዕ|ረ
w3:ሐሙስ|ሐ
w4:ዓርብ|ዓ
w5:ቅዳሜ|ቅ
w6:እሑድ|እ
""",
    "ar": """
ago day 1:قبل يوم واحد
ago day 2:قبل يومين
ago day n:قبل # يوم|قبل # ايام|قبل # يوما
ago hour 1:قبل ساعه واحده
ago hour 2:قبل ساعتين
ago hour n:قبل # ساعه|قبل # ساعات
ago minute 1:قبل دقيقه واحده
ago minute 2:قبل دقيقتين
ago minute n:قبل # دقيقه|قبل # دقايق
ago month 1:قبل شهر واحد
ago month 2:قبل شهرين
ago month n:قبل # شهر|قبل # اشهر|قبل # شهرا
ago second 1:قبل ثانيه واحده
ago second 2:قبل ثانيتين
ago second n:قبل # ثانيه|قبل # ثوان
ago week 1:قبل اسبوع واحد
ago week 2:قبل اسبوعين
ago week n:قبل # اسبوع|قبل # اسابيع|قبل # اسبوعا
ago year 1:قبل سنه واحده
ago year 2:قبل سنتين
ago year n:قبل # سنه|قبل # سنوات
m1:يناير|جانفي|كانون الثاني
m10:اكتوبر|تشرين الاول
m11:نوفمبر|تشرين الثاني|نونبر
m12:ديسمبر|كانون الاول|دجنبر|دجمبر
m2:فبراير|فيفري|شباط
m3:مارس|اذار
m4:ابريل|افريل|نيسان
m5:مايو|ماي|ايار
m6:يونيو|جوان|حزيران
m7:يوليو|جويليه|تموز|يوليوز
m8:اغسطس|اوت|اب|غشت|اغشت
m9:سبتمبر|ايلول|شتنبر|شتمبر
order:DMY
p afternoon:ظهرا|بعد الظهر
p am:ص|صباحا
p evening:مسا
p morning:في الصباح|صباحا|فجرا|ص
p night:في المسا|ليلا|منتصف الليل|ل
p pm:م|مسا
w0:الاثنين|اثنين
w1:الثلاثا|ثلاثا
w2:الاربعا|اربعا
w3:الخميس|خميس
w4:الجمعه|جمعه
w5:السبت|سبت
w6:الاحد|احد
""",
    "as": """
ago day n:# দিন পূৰ্বে
ago hour n:# ঘণ্টা পূৰ্বে
ago minute n:# মিনিট পূৰ্বে
ago month n:# মাহ পূৰ্বে
ago second n:# ছেকেণ্ড পূৰ্বে
ago week n:# সপ্তাহ পূৰ্বে
ago year n:# বছৰৰ পূৰ্বে
m1:জানুৱাৰী|জানু
m10:অক্টোবৰ|অক্টো
m11:নৱেম্বৰ|নৱে
m12:ডিচেম্বৰ|ডিচে
m2:ফেব্ৰুৱাৰী|ফেব্ৰু
m3:মাৰ্চ
m4:এপ্ৰিল
m5:মে
m6:জুন
m7:জুলাই
m8:আগষ্ট|আগ
m9:ছেপ্তেম্বৰ|ছেপ্তে
order:DMY
p am:am
p pm:pm
w0:সোমবাৰ|সোম
w1:মঙ্গলবাৰ|মঙ্গল
w2:বুধবাৰ|বুধ
w3:বৃহস্পতিবাৰ|বৃহ
w4:শুক্ৰবাৰ|শুক্ৰ
w5:শনিবাৰ|শনি
w6:দেওবাৰ|দেও
""",
    "az": """
ago day n:# gun oncə
ago hour n:# saat oncə
ago minute n:# dəqiqə oncə
ago month n:# ay oncə
ago second n:# saniyə oncə
ago week n:# həftə oncə
ago year n:# il oncə
m1:yanvar|yan|јанвар|јан
m10:oktyabr|okt|октјабр|окт
m11:noyabr|noy|нојабр|ној
m12:dekabr|dek|декабр|дек
m2:fevral|fev|феврал|фев
m3:mart|mar|март|мар
m4:aprel|apr|апрел|апр
m5:may|маи
m6:iyun|iyn|ијун|ијн
m7:iyul|iyl|ијул|ијл
m8:avqust|avq|август|авг
m9:sentyabr|sen|сентјабр|сен
order:DMY
p afternoon:gunduz|ҝүндүз
p am:am|ам
p evening:axsamustu|ахшамүстү
p midnight:gecəyari|ҝеҹәјары
p morning:subh|səhər|сүбһ|сәһәр
p night:axsam|gecə|ахшам|ҝеҹә
p noon:gunorta|ҝүнорта
p pm:pm|пм
w0:bazar ertəsi|b e|mon|базар ертәси|б е
w1:cərsənbə axsami|c a|tue|чәршәнбә ахшамы|ч а
w2:cərsənbə|c|wed|чәршәнбә|ч
w3:cumə axsami|c a|thu|ҹүмә ахшамы|ҹ а
w4:cumə|c|fri|ҹүмә|ҹ
w5:sənbə|s|sat|шәнбә|ш
w6:bazar|b|sun|базар|б
""",
    "be": """
ago day n:# дня таму|# дзень таму|# дні таму|# дзен таму
ago hour n:# гадзіны таму|# гадзіну таму|# гадзін таму|# гадз таму|# гадзінау таму
ago minute n:# хвіліны таму|# хвіліну таму|# хвілін таму|# хв таму|# хвілінау таму
ago month n:# месяца таму|# месяц таму|# месяцы таму|# месяцау таму|# мес таму
ago second n:# секунды таму|# секунду таму|# секунд таму|# с таму|# сэкунды таму|# сэкунду таму
ago second n:# сэкундау таму
ago week n:# тыдня таму|# тыдзень таму|# тыдні таму|# тыдняу таму|# тыд таму
ago year n:# года таму|# год таму|# гады таму|# гадоу таму|# г таму
m1:студзеня|сту|студзень
m10:кастрычніка|кас|кастрычнік
m11:лістапада|ліс|лістапад
m12:снежня|сне|снежань|сьнежня|сьн|сьнежань
m2:лютага|лют|люты
m3:сакавіка|сак|сакавік
m4:красавіка|кра|красавік
m5:мая|маи|трауня|тра|травень
m6:чэрвеня|чэр|чэрвень
m7:ліпеня|ліп|ліпень
m8:жніуня|жні|жнівень
m9:верасня|вер|верасень|верасьня
order:DMY
p am:am|апоуначы
p pm:pm|апоудні
w0:панядзелак|пн|пан
w1:ауторак|ау|аут
w2:серада|ср|сер
w3:чацвер|чц|чацьвер|чац
w4:пятніца|пт|пят
w5:субота|сб|суб
w6:нядзеля|нд|няд
x:г
""",
    "bg": """
ago day n:преди # дни|преди # ден|пр # д
ago hour n:преди # часа|преди # час|преди # ч|пр # ч
ago minute n:преди # минути|преди # минута|преди # мин|пр # мин
ago month n:преди # месеца|преди # месец|преди # м|пр # м
ago second n:преди # секунди|преди # секунда|преди # сек|пр # сек
ago week n:преди # седмици|преди # седмица|преди # седм|пр # седм
ago year n:преди # години|преди # година|преди # г|пр # г
m1:януари|яну
m10:октомври|окт
m11:ноември|ное
m12:декември|дек
m2:февруари|фев
m3:март
m4:април|апр
m5:маи
m6:юни
m7:юли
m8:август|авг
m9:септември|сеп
order:DMY
p afternoon:следобед
p am:пр об|am
p evening:вечерта
p midnight:полунощ
p morning:сутринта|на обяд
p night:през нощта
p pm:сл об|pm
w0:понеделник|пн
w1:вторник|вт
w2:сряда|ср
w3:четвъртък|чт
w4:петък|пт
w5:събота|сб
w6:неделя|нд
x:г|ч
""",
    "bn": """
ago day n:# দিন আগে
ago hour n:# ঘন্টা আগে
ago minute n:# মিনিট আগে
ago month n:# মাস আগে
ago second n:# সেকেন্ড পূর্বে|# সেকেন্ড আগে
ago week n:# সপ্তাহ আগে
ago year n:# বছর পূর্বে
m1:জানুযারী|জানু
m10:অক্টোবর|অক্টো|অক্টোঃ
m11:নভেম্বর|নভে|নভেঃ
m12:ডিসেম্বর|ডিসে|ডিসেঃ
m2:ফেব্রুযারী|ফেব
m3:মার্চ
m4:এপ্রিল|এপ্রি
m5:মে
m6:জুন
m7:জুলাই|জুল
m8:আগস্ট|আগ
m9:সেপ্টেম্বর|সেপ|সেপ্টেঃ
order:DMY
p afternoon:দুপুরবেলায|বিকাল|দুপুর
p am:am
p evening:সন্ধ্যাবেলায|সন্ধ্যা
p morning:ভোরবেলায|সকালবেলায|ভোর|সকাল
p night:রাত্রিবেলায|রাত্রি
p pm:pm
w0:সোমবার|সোম|সোঃ
w1:মঙ্গলবার|মঙ্গল|মঃ
w2:বুধবার|বুধ|বুঃ
w3:বৃহস্পতিবার|বৃহস্পতি|বৃঃ
w4:শুক্রবার|শুক্র|শুঃ
w5:শনিবার|শনি|শঃ
w6:রবিবার|রবি|রঃ
""",
    "bs": """
ago day n:prije # dana|prije # dan|prije # d|прије # дана|прије # дан
ago hour n:prije # sati|prije # sat|prije # sata|прије # сати|прије # сат|прије # сата
ago minute n:prije # minuta|prije # minutu|prije # minute|prije # min|прије # минута|прије # минут
ago minute n:прије # мин
ago month n:prije # mjeseci|prije # mjesec|prije # mjeseca|prije # mj|прије # мјесеци|прије # мјесец
ago month n:прије # мјесеца|прије # мјес
ago second n:prije # sekundi|prije # sekundu|prije # sekunde|prije # sek|прије # секунди|прије # секунд
ago second n:прије # секунде|прије # сек
ago week n:prije # sedmica|prije # sedmicu|prije # sedmice|prije # sed|прије # седмица|прије # седмицу
ago week n:прије # седмице|прије # седм
ago year n:prije # godina|prije # godinu|prije # godine|prije # god|prije # g|прије # година|прије # годину
ago year n:прије # године
m1:januar|jan|јануар|јан
m10:oktobar|okt|октобар|окт
m11:novembar|nov|новембар|нов
m12:decembar|dec|децембар|дец
m2:februar|feb|фебруар|феб
m3:mart|mar|март|мар
m4:april|apr|април|апр
m5:maj|мај
m6:juni|jun|јуни|јун
m7:juli|jul|јули|јул
m8:august|aug|аугуст|ауг
m9:septembar|sep|септембар|сеп
order:DMY
p afternoon:poslijepodne|у подне|послииеподне
p am:prijepodne|a m|прије подне|пре подне
p evening:navecer|увече|вече
p midnight:ponoc|поноћ
p morning:ujutro|ујутру|јутро
p night:po noci|ноћу|ноћ
p noon:podne|подне
p pm:popodne|p m|послије подне|поподне
w0:ponedjeljak|pon|понедјељак|пон
w1:utorak|uto|уторак|уто
w2:srijeda|sri|сриједа|сри
w3:cetvrtak|cet|четвртак|чет
w4:petak|pet|петак|пет
w5:subota|sub|субота|суб
w6:nedjelja|ned|недјеља|нед
""",
    "ca": """
ago day n:fa # dies|fa # dia
ago hour n:fa # hores|fa # hora|fa # h
ago minute n:fa # minuts|fa # minut|fa # min
ago month n:fa # mesos|fa # mes
ago second n:fa # segons|fa # segon|fa # s
ago week n:fa # setmanes|fa # setmana|fa # setm
ago year n:fa # anys|fa # any
m1:de gener|de gen|gener|gen
m10:d octubre|d oct|octubre|oct
m11:de novembre|de nov|novembre|nov
m12:de desembre|de des|desembre|des
m2:de febrer|de febr|febrer|febr
m3:de marc|marc
m4:d abril|d abr|abril|abr
m5:de maig|maig
m6:de juny|juny
m7:de juliol|de jul|juliol|jul
m8:d agost|d ag|agost|ag
m9:de setembre|de set|setembre|set
order:DMY
p afternoon:migdia|tarda|vesprada
p am:a m
p evening:vespre
p midnight:mitjanit
p morning:matinada|mati
p night:nit
p pm:p m
w0:dilluns|dl
w1:dimarts|dt
w2:dimecres|dc
w3:dijous|dj
w4:divendres|dv
w5:dissabte|ds
w6:diumenge|dg
x:del
""",
    "ckb": """
m1:كانووني دووهم
m10:تشريني يهكهم
m11:تشريني دووهم
m12:كانوني يهكهم
m2:شوبات
m3:يازار
m4:نيسان
m5:يايار
m6:حوزهيران
m7:تهمووز
m8:ياب
m9:يهيلوول
order:YMD
p am:ب ن
p pm:د ن
w0:دووشهممه
w1:سێشهممه
w2:چوارشهممه
w3:پێنجشهممه
w4:ههيني|ه
w5:شهممه|ش
w6:يهكشهممه
x:ي
""",
    "cs": """
ago day n:pred # dny|pred # dnem|pred # dne
ago hour n:pred # hodinami|pred # hodinou|pred # hodiny|pred # h
ago minute n:pred # minutami|pred # minutou|pred # minuty|pred # min
ago month n:pred # mesici|pred # mesicem|pred # mesice|pred # mes
ago second n:pred # sekundami|pred # sekundou|pred # sekundy|pred # s
ago week n:pred # tydny|pred # tydnem|pred # tydne|pred # tyd
ago year n:pred # lety|pred # rokem|pred # roku|pred # r|pred # l
m1:ledna|led|leden
m10:rijna|rij|rijen
m11:listopadu|lis|listopad
m12:prosince|pro|prosinec
m2:unora|uno|unor
m3:brezna|bre|brezen
m4:dubna|dub|duben
m5:kvetna|kve|kveten
m6:cervna|cvn|cerven
m7:cervence|cvc|cervenec
m8:srpna|srp|srpen
m9:zari|zar
order:DMY
p afternoon:odpoledne|odp
p am:dop
p evening:vecer|vec
p midnight:pulnoc|puln
p morning:rano|dopoledne|r|dop
p night:v noci|v n|noc
p noon:poledne|pol
p pm:odp
w0:pondeli|po
w1:utery|ut
w2:streda|st
w3:ctvrtek|ct
w4:patek|pa
w5:sobota|so
w6:nedele|ne
""",
    "cy": """
ago day n:# diwrnod yn ol|# ddiwrnod yn ol
ago hour 1:awr yn ol
ago hour n:# awr yn ol
ago minute n:# munud yn ol|# mun yn ol|# funud yn ol
ago month 2:deufis yn ol
ago month n:# mis yn ol|# fis yn ol
ago second n:# eiliad yn ol|# eil yn ol
ago week 2:pythefnos yn ol
ago week n:# wythnos yn ol|# ws yn ol
ago year 1:blwyddyn yn ol
ago year n:# o flynyddoedd yn ol|# flynedd yn ol|# bl yn ol
m1:ionawr|ion
m10:hydref|hyd
m11:tachwedd|tach
m12:rhagfyr|rhag
m2:chwefror|chwef|chw
m3:mawrth|maw
m4:ebrill|ebr
m5:mai
m6:mehefin|meh
m7:gorffennaf|gorff|gor
m8:awst
m9:medi
order:DMY
p afternoon:y prynhawn|prynhawn
p am:yb|am
p evening:yr hwyr
p midnight:canol nos
p morning:y bore|bore
p noon:canol dydd
p pm:yh|pm
w0:dydd llun|llun|ll
w1:dydd mawrth|maw|ma
w2:dydd mercher|mer|me
w3:dydd iau|iau|ia
w4:dydd gwener|gwen|gw|gwe
w5:dydd sadwrn|sad|sa
w6:dydd sul|sul|su
""",
    "da": """
ago day n:for # dage siden|for # dag siden|# dag siden|# dage siden
ago hour n:for # timer siden|for # time siden|# time siden|# timer siden
ago minute n:for # minutter siden|for # minut siden|# min siden
ago month n:for # maneder siden|for # maned siden|# md siden|# mdr siden
ago second n:for # sekunder siden|for # sekund siden|# sek siden
ago week n:for # uger siden|for # uge siden|# uge siden|# uger siden
ago year n:for # ar siden|# ar siden
m1:januar|jan
m10:oktober|okt
m11:november|nov
m12:december|dec
m2:februar|feb
m3:marts|mar
m4:april|apr
m5:maj
m6:juni|jun
m7:juli|jul
m8:august|aug
m9:september|sep
order:DMY
p afternoon:om eftermiddagen|eftermiddag
p am:am
p evening:om aftenen|aften
p midnight:midnat
p morning:om morgenen|om formiddagen|morgen|formiddag
p night:om natten|nat
p pm:pm
w0:mandag|man|ma
w1:tirsdag|tirs|ti
w2:onsdag|ons|on
w3:torsdag|tors|to
w4:fredag|fre|fr
w5:lordag|lor|lo
w6:sondag|son|so
x:den
""",
    "de": """
ago day n:vor # tagen|vor # tag
ago hour n:vor # stunden|vor # stunde|vor # std
ago minute n:vor # minuten|vor # minute|vor # min|vor # m
ago month n:vor # monaten|vor # monat
ago second n:vor # sekunden|vor # sekunde|vor # sek|vor # s
ago week n:vor # wochen|vor # woche|vor # wo
ago year n:vor # jahren|vor # jahr
m1:januar|jan|janner
m10:oktober|okt
m11:november|nov
m12:dezember|dez
m2:februar|feb
m3:marz|mar
m4:april|apr
m5:mai
m6:juni|jun
m7:juli|jul
m8:august|aug
m9:september|sept|sep
order:DMY
p afternoon:mittags|nachmittags|nachm|mittag|nachmittag
p am:am
p evening:abends|abend
p midnight:mitternacht
p morning:morgens|vormittags|vorm|morgen|vormittag
p night:nachts|nacht
p pm:pm
w0:montag|mo
w1:dienstag|di
w2:mittwoch|mi
w3:donnerstag|do
w4:freitag|fr
w5:samstag|sa
w6:sonntag|so
""",
    "el": """
ago day n:πριν απο # ημερεσ|πριν απο # ημερα|πριν απο # ημ|# ημ πριν
ago hour n:πριν απο # ωρεσ|πριν απο # ωρα|πριν απο # ω|# ω πριν
ago minute n:πριν απο # λεπτα|πριν απο # λεπτο|πριν απο # λεπ|# λ πριν
ago month n:πριν απο # μηνεσ|πριν απο # μηνα|# μ πριν
ago second n:πριν απο # δευτερολεπτα|πριν απο # δευτερολεπτο|πριν απο # δευτ|# δ πριν
ago week n:πριν απο # εβδομαδεσ|πριν απο # εβδομαδα|πριν απο # εβδ|# εβδ πριν
ago year n:πριν απο # ετη|πριν απο # ετοσ|# ετοσ πριν|# ετη πριν
m1:ιανουαριου|ιαν|ιανουαριοσ
m10:οκτωβριου|οκτ|οκτωβριοσ
m11:νοεμβριου|νοε|νοεμβριοσ
m12:δεκεμβριου|δεκ|δεκεμβριοσ
m2:φεβρουαριου|φεβ|φεβρουαριοσ
m3:μαρτιου|μαρ|μαρτιοσ
m4:απριλιου|απρ|απριλιοσ
m5:μαιου|μαι|μαιοσ
m6:ιουνιου|ιουν|ιουνιοσ
m7:ιουλιου|ιουλ|ιουλιοσ
m8:αυγουστου|αυγ|αυγουστοσ
m9:σεπτεμβριου|σεπ|σεπτεμβριοσ
order:DMY
p afternoon:το μεσημερι|μεσημ|μεσημερι
p am:π μ
p evening:το απογευμα|απογ|απογευμα
p morning:το πρωι|πρωι
p night:το βραδυ|βραδυ
p pm:μ μ
w0:δευτερα|δευ|δε
w1:τριτη|τρι|τρ
w2:τεταρτη|τετ|τε
w3:πεμπτη|πεμ|πε
w4:παρασκευη|παρ|πα
w5:σαββατο|σαβ|σα
w6:κυριακη|κυρ|κυ
""",
    "en": """
ago day n:# days ago|# day ago|# d ago
ago hour n:# hours ago|# hour ago|# hr ago|# h ago|# hrs ago
ago minute n:# minutes ago|# minute ago|# min ago|# m ago|# mins ago
ago month n:# months ago|# month ago|# mo ago|# mos ago|# mth ago
ago second n:# seconds ago|# second ago|# sec ago|# s ago|# secs ago
ago week n:# weeks ago|# week ago|# wk ago|# w ago|# wks ago
ago year n:# years ago|# year ago|# yr ago|# y ago|# yrs ago
m1:january|jan
m10:october|oct
m11:november|nov
m12:december|dec
m2:february|feb
m3:march|mar
m4:april|apr
m5:may
m6:june|jun
m7:july|jul
m8:august|aug
m9:september|sep|sept
order:MDY
p afternoon:in the afternoon|afternoon
p am:am|a m
p evening:in the evening|evening
p midnight:midnight
p morning:in the morning|morning
p night:at night|night
p noon:noon|midday
p pm:pm|p m
w0:monday|mon|mo
w1:tuesday|tue|tu
w2:wednesday|wed|we
w3:thursday|thu|th
w4:friday|fri|fr
w5:saturday|sat|sa
w6:sunday|sun|su
""",
    "es": """
ago day n:hace # dias|hace # dia|hace # d
ago hour n:hace # horas|hace # hora|hace # h
ago minute n:hace # minutos|hace # minuto|hace # min
ago month n:hace # meses|hace # mes|hace # m
ago second n:hace # segundos|hace # segundo|hace # s|hace # seg
ago week n:hace # semanas|hace # semana|hace # sem
ago year n:hace # anos|hace # ano|hace # a
m1:enero|ene
m10:octubre|oct
m11:noviembre|nov
m12:diciembre|dic
m2:febrero|feb
m3:marzo|mar
m4:abril|abr
m5:mayo|may
m6:junio|jun
m7:julio|jul
m8:agosto|ago
m9:septiembre|sept|sep|setiembre|set
order:DMY
p am:a m
p evening:de la tarde|tarde
p morning:de la madrugada|de la manana|madrugada|manana
p night:de la noche|noche
p noon:del mediodia|mediodia|m
p pm:p m
w0:lunes|lun|lu
w1:martes|mar|ma
w2:miercoles|mie|mi
w3:jueves|jue|ju
w4:viernes|vie|vi
w5:sabado|sab|sa
w6:domingo|dom|do
x:de
""",
    "et": """
ago day n:# paeva eest|# p eest
ago hour n:# tunni eest|# t eest
ago minute n:# minuti eest|# min eest
ago month n:# kuu eest|# k eest
ago second n:# sekundi eest|# sek eest|# s eest
ago week n:# nadala eest|# nad eest
ago year n:# aasta eest|# a eest
m1:jaanuar|jaan
m10:oktoober|okt
m11:november|nov
m12:detsember|dets
m2:veebruar|veebr
m3:marts
m4:aprill|apr
m5:mai
m6:juuni
m7:juuli
m8:august|aug
m9:september|sept
order:DMY
p afternoon:parastlounal|parastlouna
p am:am
p evening:ohtul|ohtu
p midnight:keskool|keskoo
p morning:hommikul|hommik
p night:oosel|oo
p noon:keskpaeval|keskpaev
p pm:pm
w0:esmaspaev|e
w1:teisipaev|t
w2:kolmapaev|k
w3:neljapaev|n
w4:reede|r
w5:laupaev|l
w6:puhapaev|p
""",
    "eu": """
ago day n:duela # egun
ago hour n:duela # ordu
ago minute n:duela # minutu
ago month n:duela # hilabete
ago second n:duela # segundo
ago week n:duela # aste
ago year n:duela # urte
m1:urtarrila|urt
m10:urria|urr
m11:azaroa|aza
m12:abendua|abe
m2:otsaila|ots
m3:martxoa|mar
m4:apirila|api
m5:maiatza|mai
m6:ekaina|eka
m7:uztaila|uzt
m8:abuztua|abu
m9:iraila|ira
order:YMD
p afternoon:eguerdiko|arratsaldeko|eguerd|arrats|eguerdia|arratsaldea
p am:am
p evening:iluntzeko|iluntz|iluntzea
p midnight:gauerdia
p morning:goizaldeko|goizeko|goizald|goizaldea|goiza|goiz
p night:gaueko|gaua
p pm:pm
w0:astelehena|al
w1:asteartea|ar
w2:asteazkena|az
w3:osteguna|og
w4:ostirala|or
w5:larunbata|lr
w6:igandea|ig
x:e|ko|ren|a
""",
    "fa": """
ago day n:# روز پيش
ago hour n:# ساعت پيش
ago minute n:# دقيقه پيش
ago month n:# ماه پيش
ago second n:# ثانيه پيش
ago week n:# هفته پيش
ago year n:# سال پيش
m1:ژانويه|جنوري|جنو
m10:اكتبر|اكتوبر
m11:نوامبر|نومبر
m12:دسامبر|دسمبر|دسم
m2:فوريه|فبروري
m3:مارس|مارچ
m4:اوريل|اپريل
m5:مه|مي
m6:ژوين|جون
m7:ژوييه|جولاي|جول
m8:اوت|اگست
m9:سپتامبر|سپتمبر
order:YMD
p afternoon:بعدازظهر|عصر|ظهر|بعدازچاشت
p am:قبلازظهر|قبل ازظهر|ق ظ
p morning:بامداد|صبح
p night:شب|نيمهشب|نيمه شب
p pm:بعدازظهر|ب ظ
w0:دوشنبه
w1:سهشنبه|سه شنبه
w2:چهارشنبه
w3:پنجشنبه
w4:جمعه|ج
w5:شنبه|ش
w6:يكشنبه
x:ساعت
""",
    "fi": """
ago day n:# paivaa sitten|# paiva sitten|# pv sitten
ago hour n:# tuntia sitten|# tunti sitten|# t sitten
ago minute n:# minuuttia sitten|# minuutti sitten|# min sitten
ago month n:# kuukautta sitten|# kuukausi sitten|# kk sitten
ago second n:# sekuntia sitten|# sekunti sitten|# s sitten
ago week n:# viikkoa sitten|# viikko sitten|# vk sitten
ago year n:# vuotta sitten|# vuosi sitten|# v sitten
m1:tammikuuta|tammi|tammikuu
m10:lokakuuta|loka|lokakuu
m11:marraskuuta|marras|marraskuu
m12:joulukuuta|joulu|joulukuu
m2:helmikuuta|helmi|helmikuu
m3:maaliskuuta|maalis|maaliskuu
m4:huhtikuuta|huhti|huhtikuu
m5:toukokuuta|touko|toukokuu
m6:kesakuuta|kesa|kesakuu
m7:heinakuuta|heina|heinakuu
m8:elokuuta|elo|elokuu
m9:syyskuuta|syys|syyskuu
order:DMY
p afternoon:iltapaivalla|iltap|iltapaiva
p am:ap
p evening:illalla|ilta
p midnight:keskiyolla|keskiyo
p morning:aamulla|aamupaivalla|aamup|aamu|aamupaiva
p night:yolla|yo
p noon:keskipaivalla|keskip|keskipaiva
p pm:ip
w0:maanantaina|ma|maanantai
w1:tiistaina|ti|tiistai
w2:keskiviikkona|ke|keskiviikko
w3:torstaina|to|torstai
w4:perjantaina|pe|perjantai
w5:lauantaina|la|lauantai
w6:sunnuntai|su
""",
    "fil": """
ago day n:# araw ang nakalipas|# na araw ang nakalipas
ago hour n:# oras ang nakalipas
ago minute n:# minuto ang nakalipas|# min ang nakalipas
ago month n:# buwan ang nakalipas
ago second n:# segundo ang nakalipas|# seg ang nakalipas
ago week n:# linggo ang nakalipas|# na linggo ang nakalipas
ago year n:# taon ang nakalipas
m1:enero|ene
m10:oktubre|okt
m11:nobyembre|nob
m12:disyembre|dis
m2:pebrero|peb
m3:marso|mar
m4:abril|abr
m5:mayo|may
m6:hunyo|hun
m7:hulyo|hul
m8:agosto|ago
m9:setyembre|set
order:MDY
p afternoon:ng hapon|hapon
p am:am
p evening:ng gabi|gabi
p midnight:hatinggabi
p morning:ng umaga|madaling araw|umaga
p night:ng gabi|gabi
p noon:tanghaling tapat
p pm:pm
w0:lunes|lun
w1:martes|mar
w2:miyerkules|miy
w3:huwebes|huw
w4:biyernes|biy
w5:sabado|sab
w6:linggo|lin
""",
    "fo": """
ago day n:# dagar siðan|# dagur siðan|# da siðan|# d siðan
ago hour n:# timar siðan|# timi siðan|# t siðan
ago minute n:# minuttir siðan|# minutt siðan|# min siðan|# m siðan
ago month n:# manaðir siðan|# manað siðan|# mnð siðan
ago second n:# sekund siðan|# sek siðan|# s siðan
ago week n:# vikur siðan|# vika siðan|# vi siðan|# v siðan
ago year n:# ar siðan
m1:januar|jan
m10:oktober|okt
m11:november|nov
m12:desember|des
m2:februar|feb
m3:mars|mar
m4:april|apr
m5:mai
m6:juni|jun
m7:juli|jul
m8:august|aug
m9:september|sep
order:DMY
p am:am
p pm:pm
w0:manadagur|man|ma
w1:tysdagur|tys|ty
w2:mikudagur|mik|mi
w3:hosdagur|hos|ho
w4:friggjadagur|fri|fr
w5:leygardagur|ley|le
w6:sunnudagur|sun|su
""",
    "fr": """
ago day n:il y a # jours|il y a # jour|il y a # j
ago hour n:il y a # heures|il y a # heure|il y a # h
ago minute n:il y a # minutes|il y a # minute|il y a # min
ago month n:il y a # mois|il y a # m
ago second n:il y a # secondes|il y a # seconde|il y a # s
ago week n:il y a # semaines|il y a # semaine|il y a # sem
ago year n:il y a # ans|il y a # an|il y a # a
m1:janvier|janv|jan
m10:octobre|oct
m11:novembre|nov
m12:decembre|dec
m2:fevrier|fevr|fev
m3:mars|mar
m4:avril|avr
m5:mai
m6:juin|jui
m7:juillet|juil|juill
m8:aout
m9:septembre|sept
order:DMY
p afternoon:de l apres midi|apres midi|ap m|de l ap m
p am:am|a m|matin|mat
p evening:du soir|soir
p midnight:minuit|min
p morning:du matin|matin|mat|du mat
p night:du matin|matin|du mat|de la nuit
p noon:midi
p pm:pm|p m|soir
w0:lundi|lun|lu
w1:mardi|mar|ma
w2:mercredi|mer|me
w3:jeudi|jeu|je
w4:vendredi|ven|ve
w5:samedi|sam|sa
w6:dimanche|dim|di
x:h|min|s
""",
    "ga": """
ago day n:# la o shin
ago hour n:# uair an chloig o shin|# uair o shin|# huaire o shin
ago minute n:# noimead o shin|# noim o shin
ago month n:# mi o shin|# mhi o shin
ago second n:# soicind o shin|# shoicind o shin|# soic o shin|# shoic o shin
ago week n:# seachtain o shin|# sheachtain o shin|# seachtaine o shin|# scht o shin|# shcht o shin
ago year n:# bliain o shin|# bhliain o shin|# bliana o shin|# mbliana o shin|# bhl o shin|# bl o shin
ago year n:# mbl o shin
m1:eanair|ean
m10:deireadh fomhair|dfomh
m11:samhain|samh
m12:nollaig|noll
m2:feabhra|feabh
m3:marta
m4:aibrean|aib
m5:bealtaine|beal
m6:meitheamh|meith
m7:iuil
m8:lunasa|lun
m9:mean fomhair|mfomh
order:DMY
p am:r n
p pm:i n
w0:de luain|luan|lu
w1:de mairt|mairt|ma
w2:de ceadaoin|cead|ce
w3:deardaoin|dear|de
w4:de haoine|aoine|ao
w5:de sathairn|sath|sa
w6:de domhnaigh|domh|do
""",
    "gd": """
ago day n:# latha air ais|# laithean air ais|o # la
ago hour n:# uair a thide air ais|# uairean a thide air ais|o # uair
ago minute n:# mionaid air ais|# mhionaid air ais|# mionaidean air ais|o # mhion|o # mion
ago month n:# mios air ais|# mhios air ais|# miosan air ais|o # mhios|o # mios
ago second n:# diog air ais|# dhiog air ais|# diogan air ais|o # diog|o # dhiog
ago week n:# seachdain air ais|# sheachdain air ais|# seachdainean air ais|o # sheachd|o # seachd
ago year n:# bliadhna air ais|# bhliadhna air ais|# bhliadhnaichean air ais|o # bhlia|o # blia
m1:dhen fhaoilleach|faoi|am faoilleach
m10:dhen damhair|damh|an damhair
m11:dhen t samhain|samh|an t samhain
m12:dhen dubhlachd|dubh|an dubhlachd
m2:dhen ghearran|gearr|an gearran
m3:dhen mhart|mart|am mart
m4:dhen ghiblean|gibl|an giblean
m5:dhen cheitean|ceit|an ceitean
m6:dhen ogmhios|ogmh|an t ogmhios
m7:dhen iuchar|iuch|an t iuchar
m8:dhen lunastal|luna|an lunastal
m9:dhen t sultain|sult|an t sultain
order:DMY
p am:m
p pm:f
w0:diluain|dil|lu
w1:dimairt|dim|ma
w2:diciadain|dic|ci
w3:diardaoin|dia|da
w4:dihaoine|dih|ha
w5:disathairne|dis|sa
w6:didomhnaich|did|do
x:mh
""",
    "gl": """
ago day n:hai # dias|hai # dia
ago hour n:hai # horas|hai # hora|hai # h
ago minute n:hai # minutos|hai # minuto|hai # min
ago month n:hai # meses|hai # mes
ago second n:hai # segundos|hai # segundo|hai # s
ago week n:hai # semanas|hai # semana|hai # sem
ago year n:hai # anos|hai # ano
m1:xaneiro|xan
m10:outubro|out
m11:novembro|nov
m12:decembro|dec
m2:febreiro|feb
m3:marzo|mar
m4:abril|abr
m5:maio
m6:xuno
m7:xullo|xul
m8:agosto|ago
m9:setembro|set
order:DMY
p afternoon:do mediodia|mediodia
p am:a m
p evening:da tarde|tarde
p midnight:da noite|medianoite
p morning:da madrugada|da mana|madrugada|mana
p night:da noite|noite
p pm:p m
w0:luns|lu
w1:martes|mar|ma
w2:mercores|mer|me
w3:xoves|xov|xo
w4:venres|ven|ve
w5:sabado|sab|sa
w6:domingo|dom|do
x:de
""",
    "gu": """
ago day n:# દિવસ પહેલાં
ago hour n:# કલાક પહેલાં
ago minute n:# મિનિટ પહેલાં
ago month n:# મહિના પહેલાં
ago second n:# સેકંડ પહેલાં
ago week n:# અઠવાડિયા પહેલાં|# અઠ પહેલાં
ago year n:# વર્ષ પહેલાં
m1:જાન્યુઆરી|જાન્યુ
m10:ઑક્ટોબર|ઑક્ટો
m11:નવેમ્બર|નવે
m12:ડિસેમ્બર|ડિસે
m2:ફેબ્રુઆરી|ફેબ્રુ
m3:માર્ચ
m4:એપ્રિલ
m5:મે
m6:જૂન
m7:જુલાઈ
m8:ઑગસ્ટ
m9:સપ્ટેમ્બર|સપ્ટે
order:DMY
p afternoon:બપોરે|બપોર
p am:am
p evening:સાંજે|સાંજ
p midnight:મધ્યરાત્રિ
p morning:સવારે|સવાર
p night:રાત્રે|રાત્રિ
p pm:pm
w0:સોમવાર|સોમ|સો
w1:મંગળવાર|મંગળ|મં
w2:બુધવાર|બુધ|બુ
w3:ગુરુવાર|ગુરુ|ગુ
w4:શુક્રવાર|શુક્ર|શુ
w5:શનિવાર|શનિ|શ
w6:રવિવાર|રવિ|ર
""",
    "ha": """
ago day n:kwanaki # da suka gabata|kwana # da ya gabata
ago hour n:awanni # da suka gabata|awa # da ta gabata
ago minute n:mintuna # da suka gabata|minti # da ya gabata
ago month n:watanni # da suka gabata|wata # da ya gabata
ago second n:dakiku # da suka gabata|dakika # da ta gabata
ago week n:makonni # da suka gabata|mako # da ya gabata
ago year n:shekaru # da suka gabata|shekara # da ta gabata
m1:janairu|jan|جنير|جن
m10:oktoba|okt|اكتوب|اكت
m11:nuwamba|nuw|نومب|نو
m12:disamba|dis|دسمب|دس
m2:faburairu|fab|ڢبرير|ڢب
m3:maris|mar|مرس|مر
m4:afirilu|afi|اڢرل|اڢر
m5:mayu|may|مي
m6:yuni|yun|يون
m7:yuli|yul|يول
m8:agusta|agu|اغست|اغ
m9:satumba|sat|ستمب|ست
order:DMY
p am:safiya|sf|a m
p pm:yamma|ym|p m
w0:litinin|lit|li|لتنن|لت
w1:talata|tal|ta|تلت|تل
w2:laraba|lar|lr|لرب|لر
w3:alhamis|alh|al|الحمس|الح
w4:jummaʼa|jum|ju|جمع|جم
w5:asabar|asa|as|اسبر|اس
w6:lahadi|lah|lh|لحد|لح
""",
    "he": """
ago day 2:לפני יומיים
ago day n:לפני # ימים|לפני יום #
ago hour 1:לפני שעה
ago hour 2:לפני שעתיים
ago hour n:לפני # שעות|לפני # שע
ago minute 1:לפני דקה
ago minute 2:לפני שתי דקות|לפני שתי דק
ago minute n:לפני # דקות|לפני # דק
ago month 1:לפני חודש|לפני חו
ago month 2:לפני חודשיים
ago month n:לפני # חודשים|לפני # חו
ago second 1:לפני שנייה|לפני שנ
ago second 2:לפני שתי שניות|לפני שתי שנ
ago second n:לפני # שניות|לפני # שנ
ago week 1:לפני שבוע|לפני שב
ago week 2:לפני שבועיים
ago week n:לפני # שבועות|לפני # שב
ago year 1:לפני שנה
ago year 2:לפני שנתיים
ago year n:לפני # שנים
m1:ינואר|ינו
m10:אוקטובר|אוק
m11:נובמבר|נוב
m12:דצמבר|דצמ
m2:פברואר|פבר
m3:מרץ
m4:אפריל|אפר
m5:מאי
m6:יוני
m7:יולי
m8:אוגוסט|אוג
m9:ספטמבר|ספט
order:DMY
p afternoon:בצהריים|אחר הצהריים|צהריים|אחה צ
p am:am
p evening:בערב|ערב
p midnight:חצות
p morning:בבוקר|בוקר
p night:בלילה|לפנות בוקר|לילה
p pm:pm
w0:יום שני|יום ב|ב
w1:יום שלישי|יום ג|ג
w2:יום רביעי|יום ד|ד
w3:יום חמישי|יום ה|ה
w4:יום שישי|יום ו|ו
w5:יום שבת|שבת|ש
w6:יום ראשון|יום א|א
x:ב
""",
    "hi": """
ago day n:# दिन पहले|# din pahle
ago hour n:# घंटे पहले|# घं पहले|# ghante pahle|# hr pahle
ago minute n:# मिनट पहले|# मि पहले|# minute pahle|# min pahle
ago month n:# माह पहले|# maheene pahle|# mo pahle
ago second n:# सेकंड पहले|# से पहले|# second pahle|# sec pahle|# s pahle
ago week n:# सप्ताह पहले|# hafte pahle|# wk pahle|# w pahle
ago year n:# वर्ष पहले|# saal pahle|# yr pahle|# y pahle
m1:जनवरी|जन|january|jan
m10:अक्टूबर|अक्टू|october|oct
m11:नवंबर|नव|november|nov
m12:दिसंबर|दिस|december|dec
m2:फरवरी|फर|february|feb
m3:मार्च|march|mar
m4:अप्रैल|april|apr
m5:मई|may
m6:जून|june|jun
m7:जुलाई|जुल|july|jul
m8:अगस्त|अग|august|aug
m9:सितंबर|सित|september|sep|sept
order:DMY
p afternoon:दोपहर|dopahar|afternoon
p am:am
p evening:शाम|shaam|evening
p midnight:मध्यरात्रि|aadhi raat|midnight
p morning:सुबह|subah|morning
p night:रात|raat|night
p noon:madhyanh|noon
p pm:pm
w0:सोमवार|सोम|सो|somwaar|som|so
w1:मंगलवार|मंगल|मं|mangalwaar|mangal|ma
w2:बुधवार|बुध|बु|budhwaar|budh|bu
w3:गुरुवार|गुरु|गु|guruwaar|guru|gu
w4:शुक्रवार|शुक्र|शु|shukrawaar|shukra|shu
w5:शनिवार|शनि|श|shaniwaar|shani|sha
w6:रविवार|रवि|र|raviwaar|ravi|ra
""",
    "hr": """
ago day n:prije # dana|prije # dan|prije # d
ago hour n:prije # sati|prije # sat|prije # sata|prije # h
ago minute n:prije # minuta|prije # minutu|prije # minute|prije # min
ago month n:prije # mjeseci|prije # mjesec|prije # mjeseca|prije # mj
ago second n:prije # sekundi|prije # sekundu|prije # sekunde|prije # s
ago week n:prije # tjedana|prije # tjedan|prije # tjedna|prije # tj
ago year n:prije # godina|prije # godinu|prije # godine|prije # g
m1:sijecnja|sij|sijecanj
m10:listopada|lis|listopad
m11:studenoga|stu|studeni
m12:prosinca|pro|prosinac
m2:veljace|velj|veljaca
m3:ozujka|ozu|ozujak
m4:travnja|tra|travanj
m5:svibnja|svi|svibanj
m6:lipnja|lip|lipanj
m7:srpnja|srp|srpanj
m8:kolovoza|kol|kolovoz
m9:rujna|ruj|rujan
order:DMY
p afternoon:poslije podne|popodne
p am:am
p evening:navecer
p midnight:ponoc
p morning:ujutro
p night:nocu
p noon:podne
p pm:pm
w0:ponedjeljak|pon
w1:utorak|uto
w2:srijeda|sri
w3:cetvrtak|cet
w4:petak|pet
w5:subota|sub
w6:nedjelja|ned
""",
    "hu": """
ago day n:# nappal ezelott
ago hour n:# oraval ezelott
ago minute n:# perccel ezelott
ago month n:# honappal ezelott
ago second n:# masodperccel ezelott|# m perce
ago week n:# hettel ezelott
ago year n:# evvel ezelott
m1:januar|jan
m10:oktober|okt
m11:november|nov
m12:december|dec
m2:februar|febr
m3:marcius|marc
m4:aprilis|apr
m5:majus|maj
m6:junius|jun
m7:julius|jul
m8:augusztus|aug
m9:szeptember|szept
order:YMD
p afternoon:delutan|du
p am:de
p evening:este
p midnight:ejfel
p morning:reggel|delelott|de
p night:ejjel|hajnal
p noon:del
p pm:du
w0:hetfo|h
w1:kedd|k
w2:szerda|sze
w3:csutortok|cs
w4:pentek|p
w5:szombat|szo
w6:vasarnap|v
""",
    "hy": """
ago day n:# օր առաջ
ago hour n:# ժամ առաջ|# ժ առաջ
ago minute n:# րոպե առաջ|# ր առաջ
ago month n:# ամիս առաջ
ago second n:# վայրկյան առաջ|# վրկ առաջ|# վ առաջ
ago week n:# շաբաթ առաջ|# շաբ առաջ
ago year n:# տարի առաջ|# տ առաջ
m1:հունվարի|հնվ|հունվար
m10:հոկտեմբերի|հոկ|հոկտեմբեր
m11:նոյեմբերի|նոյ|նոյեմբեր
m12:դեկտեմբերի|դեկ|դեկտեմբեր
m2:փետրվարի|փտվ|փետրվար
m3:մարտի|մրտ|մարտ
m4:ապրիլի|ապր|ապրիլ
m5:մայիսի|մյս|մայիս
m6:հունիսի|հնս|հունիս
m7:հուլիսի|հլս|հուլիս
m8:օգոստոսի|օգս|օգոստոս
m9:սեպտեմբերի|սեպ|սեպտեմբեր
order:DMY
p afternoon:ցերեկվա|ցերեկը|ցերեկ
p am:am
p evening:երեկոյան|երեկո
p midnight:կեսգիշերին|կեսգիշեր
p morning:առավոտյան|առավոտ
p night:գիշերվա|գիշերը|գիշեր
p noon:կեսօրին|կեսօր
p pm:pm
w0:երկուշաբթի|երկ|եկ
w1:երեքշաբթի|երք|եք
w2:չորեքշաբթի|չրք|չք
w3:հինգշաբթի|հնգ|հգ
w4:ուրբաթ|ուր|ու
w5:շաբաթ|շբթ|շբ
w6:կիրակի|կիր|կր
x:թ
""",
    "id": """
ago day n:# hari yang lalu|# h lalu
ago hour n:# jam yang lalu|# jam lalu
ago minute n:# menit yang lalu|# mnt lalu
ago month n:# bulan yang lalu|# bln lalu
ago second n:# detik yang lalu|# dtk lalu
ago week n:# minggu yang lalu|# mgg lalu
ago year n:# tahun yang lalu|# thn lalu
m1:januari|jan
m10:oktober|okt
m11:november|nov
m12:desember|des
m2:februari|feb
m3:maret|mar
m4:april|apr
m5:mei
m6:juni|jun
m7:juli|jul
m8:agustus|agu
m9:september|sep
order:DMY
p afternoon:siang
p am:am
p evening:sore
p midnight:tengah malam
p morning:pagi
p night:malam
p noon:tengah hari
p pm:pm
w0:senin|sen
w1:selasa|sel
w2:rabu|rab
w3:kamis|kam
w4:jumat|jum
w5:sabtu|sab
w6:minggu|min
""",
    "ig": """
ago day n:n ubochi # gara aga
ago year n:afo # gara aga
m1:jenuwari|jen
m10:oktoba|okt
m11:novemba|nov
m12:disemba|dis
m2:februwari|feb
m3:maachi|maa
m4:epreel|epr
m5:mee
m6:jun|juu
m7:julai|jul
m8:ogoost|ogo
m9:septemba|sep
order:DMY
p am:n ututu
p pm:n abali
w0:monde|mon
w1:tiuzdee|tiu
w2:wenezdee|wen
w3:toozdee|too
w4:fraidee|frai
w5:satodee|sat
w6:sondee|son
""",
    "is": """
ago day n:fyrir # dogum|fyrir # degi
ago hour n:fyrir # klukkustundum|fyrir # klukkustund|fyrir # klst
ago minute n:fyrir # minutum|fyrir # minutu|fyrir # min
ago month n:fyrir # manuðum|fyrir # manuði|fyrir # man
ago second n:fyrir # sekundum|fyrir # sekundu|fyrir # sek
ago week n:fyrir # vikum|fyrir # viku
ago year n:fyrir # arum|fyrir # ari
m1:januar|jan
m10:oktober|okt
m11:november|nov
m12:desember|des
m2:februar|feb
m3:mars|mar
m4:april|apr
m5:mai
m6:juni|jun
m7:juli|jul
m8:agust|agu
m9:september|sep
order:DMY
p afternoon:siðdegis|eftir hadegi
p am:f h
p evening:að kvoldi|kvold
p midnight:miðnætti
p morning:að morgni|morgunn
p night:að nottu|nott
p noon:hadegi
p pm:e h
w0:manudagur|man|ma
w1:þriðjudagur|þri|þr
w2:miðvikudagur|mið|mi
w3:fimmtudagur|fim|fi
w4:fostudagur|fos|fo
w5:laugardagur|lau|la
w6:sunnudagur|sun|su
""",
    "it": """
ago day n:# giorni fa|# giorno fa|# g fa|# gg fa
ago hour n:# ore fa|# ora fa|# h fa
ago minute n:# minuti fa|# minuto fa|# min fa
ago month n:# mesi fa|# mese fa
ago second n:# secondi fa|# secondo fa|# sec fa|# s fa
ago week n:# settimane fa|# settimana fa|# sett fa
ago year n:# anni fa|# anno fa
m1:gennaio|gen
m10:ottobre|ott
m11:novembre|nov
m12:dicembre|dic
m2:febbraio|feb
m3:marzo|mar
m4:aprile|apr
m5:maggio|mag
m6:giugno|giu
m7:luglio|lug
m8:agosto|ago
m9:settembre|set
order:DMY
p afternoon:del pomeriggio|di pomeriggio|pomeriggio
p am:am
p evening:di sera|sera
p midnight:mezzanotte
p morning:di mattina|mattina
p night:di notte|notte
p noon:mezzogiorno
p pm:pm
w0:lunedi|lun
w1:martedi|mar
w2:mercoledi|mer
w3:giovedi|gio
w4:venerdi|ven
w5:sabato|sab
w6:domenica|dom
""",
    "ja": """
ago day n:# 日前
ago hour n:# 時間前
ago minute n:# 分前
ago month n:# か月前
ago second n:# 秒前
ago week n:# 週間前
ago year n:# 年前
order:YMD
p afternoon:昼
p am:午前
p evening:夕方
p midnight:真夜中
p morning:朝
p night:夜|夜中
p noon:正午
p pm:午後
w0:月曜日|月
w1:火曜日|火
w2:水曜日|水
w3:木曜日|木
w4:金曜日|金
w5:土曜日|土
w6:日曜日|日
x:年|月|日|時|分|秒
""",
    "ka": """
ago day n:# დღის წინ
ago hour n:# საათის წინ|# სთ წინ
ago minute n:# წუთის წინ|# წთ წინ
ago month n:# თვის წინ
ago second n:# წამის წინ|# წმ წინ
ago week n:# კვირის წინ|# კვ წინ
ago year n:# წლის წინ
m1:იანვარი|იან
m10:ოქტომბერი|ოქტ
m11:ნოემბერი|ნოე
m12:დეკემბერი|დეკ
m2:თებერვალი|თებ
m3:მარტი|მარ
m4:აპრილი|აპრ
m5:მაისი|მაი
m6:ივნისი|ივნ
m7:ივლისი|ივლ
m8:აგვისტო|აგვ
m9:სექტემბერი|სექ
order:DMY
p afternoon:ნაშუადღევს|ნაშუადღ|ნაშუადღევი
p am:am
p evening:საღამოს|საღ|საღამო
p midnight:შუაღამეს|შუაღამე
p morning:დილით|დილ|დილა
p night:ღამით|ღამ|ღამე
p noon:შუადღეს|შუადღ|შუადღე
p pm:pm
w0:ორშაბათი|ორშ|ორ
w1:სამშაბათი|სამ|სმ
w2:ოთხშაბათი|ოთხ|ოთ
w3:ხუთშაბათი|ხუთ|ხთ
w4:პარასკევი|პარ|პრ
w5:შაბათი|შაბ|შბ
w6:კვირა|კვი|კვ
""",
    "kk": """
ago day n:# күн бұрын|# كۇن بۇرين
ago hour n:# сағат бұрын|# сағ бұрын|# ساعات بۇرين
ago minute n:# минут бұрын|# мин бұрын|# مينۋت بۇرين
ago month n:# аи бұрын|# اي بۇرين
ago second n:# секунд бұрын|# сек бұрын|# سهكۋند بۇرين
ago week n:# апта бұрын|# ап бұрын|# اپتا بۇرين
ago year n:# жыл бұрын|# ж бұрын|# جيل بۇرين
m1:қаңтар|қаң|قاڭتار
m10:қазан|қаз|قازان
m11:қараша|қар|قاراشا
m12:желтоқсан|жел|جهلتوقسان
m2:ақпан|ақп|اقپان
m3:наурыз|нау|ناۋريز
m4:сәуір|сәу|ساۋير
m5:мамыр|мам|مامير
m6:маусым|мау|ماۋسيم
m7:шілде|шіл|شيلده
m8:тамыз|там|تاميز
m9:қыркүиек|қыр|قيركۇيهك
order:DMY
p afternoon:түстен кеиінгі|түстен кеиін|تۇستهن كهيينگي|تۇستهن كهيين
p am:am|ت د
p evening:кешкі|кеш|كهشي|كهش
p midnight:түн жарымы|تۇن جاريمي
p morning:таңғы|таң|تاڭعي|تاڭ
p night:түнгі|түн|تۇنگي|تۇن
p noon:түскі|талтүс|تۇسكي|تال تۇس|تالتۇس
p pm:pm|ت ك
w0:дүисенбі|дс|دۇيسهنبي|دۇي|دۇ
w1:сеисенбі|сс|سهيسهنبي|سهي|سه
w2:сәрсенбі|ср|سارسهنبي|سار|سا
w3:беисенбі|бс|بهيسهنبي|بهي|به
w4:жұма|жм|جۇما|جۇم|جۇ
w5:сенбі|сб|سهنبي|سهن|سن
w6:жексенбі|жс|جهكسهنبي|جهك|جه
x:ж
""",
    "km": """
ago day n:# ថ្ងៃមុន
ago hour n:# ម៉ោងមុន
ago minute n:# នាទីមុន
ago month n:# ខែមុន
ago second n:# វិនាទីមុន
ago week n:# សប្ដាហ៍មុន
ago year n:# ឆ្នាំមុន
m1:មករា
m10:តុលា
m11:វិច្ឆិកា
m12:ធ្នូ
m2:កុម្ភៈ
m3:មីនា
m4:មេសា
m5:ឧសភា
m6:មិថុនា
m7:កក្កដា
m8:សីហា
m9:កញ្ញា
order:DMY
p afternoon:នៅពេលរសៀល|រសៀល
p am:am
p evening:នៅពេលល្ងាច|ល្ងាច
p midnight:អធ្រាត្រ
p morning:នៅពេលព្រឹក|ព្រឹក
p night:នៅពេលយប់|យប់
p noon:ថ្ងៃត្រង់
p pm:pm
w0:ច័ន្ទ|ចន្ទ|ច
w1:អង្គារ|អ
w2:ពុធ|ពុ
w3:ព្រហស្បតិ៍|ព្រហ|ព្រ
w4:សុក្រ|សុ
w5:សៅរ៍|ស
w6:អាទិត្យ|អា
""",
    "kn": """
ago day n:# ದಿನಗಳ ಹಿಂದೆ|# ದಿನದ ಹಿಂದೆ
ago hour n:# ಗಂಟೆಗಳ ಹಿಂದೆ|# ಗಂಟೆ ಹಿಂದೆ
ago minute n:# ನಿಮಿಷಗಳ ಹಿಂದೆ|# ನಿಮಿಷದ ಹಿಂದೆ
ago month n:# ತಿಂಗಳುಗಳ ಹಿಂದೆ|# ತಿಂಗಳ ಹಿಂದೆ|# ತಿಂಗಳು ಹಿಂದೆ
ago second n:# ಸೆಕೆಂಡುಗಳ ಹಿಂದೆ|# ಸೆಕೆಂಡ್ ಹಿಂದೆ
ago week n:# ವಾರಗಳ ಹಿಂದೆ|# ವಾರದ ಹಿಂದೆ
ago year n:# ವರ್ಷಗಳ ಹಿಂದೆ|# ವರ್ಷದ ಹಿಂದೆ
m1:ಜನವರಿ|ಜನ
m10:ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ
m11:ನವೆಂಬರ್|ನವೆಂ
m12:ಡಿಸೆಂಬರ್|ಡಿಸೆಂ
m2:ಫೆಬ್ರವರಿ|ಫೆಬ್ರ
m3:ಮಾರ್ಚ್
m4:ಏಪ್ರಿಲ್|ಏಪ್ರಿ
m5:ಮೇ
m6:ಜೂನ್
m7:ಜುಲೈ
m8:ಆಗಸ್ಟ್|ಆಗ
m9:ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ
order:DMY
p afternoon:ಮಧ್ಯಾಹ್ನ
p am:am
p evening:ಸಂಜೆ
p midnight:ಮಧ್ಯ ರಾತ್ರಿ|ಮಧ್ಯರಾತ್ರಿ
p morning:ಬೆಳಗ್ಗೆ
p night:ರಾತ್ರಿ
p pm:pm
w0:ಸೋಮವಾರ|ಸೋಮ
w1:ಮಂಗಳವಾರ|ಮಂಗಳ
w2:ಬುಧವಾರ|ಬುಧ
w3:ಗುರುವಾರ|ಗುರು
w4:ಶುಕ್ರವಾರ|ಶುಕ್ರ
w5:ಶನಿವಾರ|ಶನಿ
w6:ಭಾನುವಾರ|ಭಾನು
""",
    "ko": """
ago day n:# 일 전
ago hour n:# 시간 전
ago minute n:# 분 전
ago month n:# 개월 전
ago second n:# 초 전
ago week n:# 주 전
ago year n:# 년 전
order:YMD
p afternoon:오후
p am:오전|am
p evening:저녁
p midnight:자정
p morning:아침|오전
p night:밤
p noon:정오
p pm:오후|pm
w0:월요일|월
w1:화요일|화
w2:수요일|수
w3:목요일|목
w4:금요일|금
w5:토요일|토
w6:일요일|일
x:년|일|시|분|초
""",
    "ky": """
ago day n:# күн мурун
ago hour n:# саат мурун|# с мурн
ago minute n:# мүнөт мурун|# мүн мурун|# мүн мурн
ago month n:# аи мурун|# аи мурн
ago second n:# секунд мурун|# сек мурун|# сек мурн
ago week n:# апта мурун|# апт мурун
ago year n:# жыл мурун
m1:январь|янв
m10:октябрь|окт
m11:ноябрь|ноя
m12:декабрь|дек
m2:февраль|фев
m3:март|мар
m4:апрель|апр
m5:маи
m6:июнь|июн
m7:июль|июл
m8:август|авг
m9:сентябрь|сен
order:DMY
p afternoon:түштөн кииин
p am:таңкы|тң
p evening:кечинде|кечкурун
p midnight:түн ортосу
p morning:эртең менен
p night:түн ичинде|түн
p noon:чак түш
p pm:түштөн кииинки|тк
w0:дүишөмбү|дүи|дш
w1:шеишемби|шеиш|шш
w2:шаршемби|шарш|шр
w3:беишемби|беиш|бш
w4:жума|жм
w5:ишемби|ишм|иш
w6:жекшемби|жек|жш
x:ж
""",
    "lb": """
ago day n:viru n # deeg|virun # dag|virun # d|viru n # d
ago hour n:viru n # stonnen|virun # stonn|virun # st|viru n # st
ago minute n:viru n # minutten|virun # minutt|virun # min|viru n # min
ago month n:viru n # meint|virun # mount|virun # m|viru n # m
ago second n:viru n # sekonnen|virun # sekonn|virun # sek|viru n # sek
ago week n:viru n # wochen|virun # woch|virun # w|viru n # w
ago year n:viru n # joer|virun # joer|virun # j|viru n # j
m1:januar|jan
m10:oktober|okt
m11:november|nov
m12:dezember|dez
m2:februar|feb
m3:maerz|mae
m4:abrell|abr
m5:mee
m6:juni|jun
m7:juli|jul
m8:august|aug
m9:september|sep
order:DMY
p am:moies
p pm:nomettes
w0:meindeg|mei|me
w1:denschdeg|den|de
w2:mettwoch|met|me
w3:donneschdeg|don|do
w4:freideg|fre|fr
w5:samschdeg|sam|sa
w6:sonndeg|son|so
""",
    "lo": """
ago day n:# ມື້ກ່ອນ
ago hour n:# ຊົ່ວໂມງກ່ອນ|# ຊມ ກ່ອນ
ago minute n:# ນາທີກ່ອນ|# ນທ ກ່ອນ
ago month n:# ເດືອນກ່ອນ|# ດ ກ່ອນ
ago second n:# ວິນາທີກ່ອນ|# ວິ ກ່ອນ
ago week n:# ອາທິດກ່ອນ|# ອທ ກ່ອນ
ago year n:# ປີກ່ອນ
m1:ມັງກອນ|ມ ກ
m10:ຕຸລາ|ຕ ລ
m11:ພະຈິກ|ພ ຈ
m12:ທັນວາ|ທ ວ
m2:ກຸມພາ|ກ ພ
m3:ມີນາ|ມ ນ
m4:ເມສາ|ມ ສ
m5:ພຶດສະພາ|ພ ພ
m6:ມິຖຸນາ|ມິ ຖ
m7:ກໍລະກົດ|ກ ລ
m8:ສິງຫາ|ສ ຫ
m9:ກັນຍາ|ກ ຍ
order:DMY
p afternoon:ຕອນບ່າຍ|ສວາຍ
p am:ກ່ອນທ່ຽງ
p evening:ຕອນແລງ|ແລງ
p midnight:ທ່ຽງຄືນ
p morning:ຕອນເຊົ້າ|ເຊົ້າ
p night:ຕອນກາງຄືນ|ກາງຄືນ
p noon:ຕອນທ່ຽງ|ທ່ຽງ
p pm:ຫຼັງທ່ຽງ
w0:ວັນຈັນ|ຈັນ|ຈ
w1:ວັນອັງຄານ|ອັງຄານ|ອ
w2:ວັນພຸດ|ພຸດ|ພ
w3:ວັນພະຫັດ|ພະຫັດ|ພຫ
w4:ວັນສຸກ|ສຸກ|ສຸ
w5:ວັນເສົາ|ເສົາ|ສ
w6:ວັນອາທິດ|ອາທິດ|ອາ
x:ໂມງ|ນາທີ|ວິນາທີ
""",
    "lt": """
ago day n:pries # dienu|pries # diena|pries # dienas|pries # dienos|pries # d
ago hour n:pries # valandu|pries # valanda|pries # valandas|pries # valandos|pries # val
ago minute n:pries # minuciu|pries # minute|pries # minutes|pries # min
ago month n:pries # menesiu|pries # menesi|pries # menesius|pries # menesio|pries # men
ago second n:pries # sekundziu|pries # sekunde|pries # sekundes|pries # sek|pries # s
ago week n:pries # savaiciu|pries # savaite|pries # savaites|pries # sav
ago year n:pries # metu|pries # metus|pries # m
m1:sausio|saus|sausis
m10:spalio|spal|spalis
m11:lapkricio|lapkr|lapkritis
m12:gruodzio|gruod|gruodis
m2:vasario|vas|vasaris
m3:kovo|kov|kovas
m4:balandzio|bal|balandis
m5:geguzes|geg|geguze
m6:birzelio|birz|birzelis
m7:liepos|liep|liepa
m8:rugpjucio|rugp|rugpjutis
m9:rugsejo|rugs|rugsejis
order:YMD
p afternoon:popiete|diena
p am:priespiet
p evening:vakaras
p midnight:vidurnaktis
p morning:rytas
p night:naktis
p noon:perpiet|vidurdienis
p pm:popiet
w0:pirmadienis|pr
w1:antradienis|an
w2:treciadienis|tr
w3:ketvirtadienis|kt
w4:penktadienis|pn
w5:sestadienis|st
w6:sekmadienis|sk
x:m|d
""",
    "lv": """
ago day n:pirms # dienam|pirms # dienas|pirms # d
ago hour n:pirms # stundam|pirms # stundas|pirms # st|pirms # h
ago minute n:pirms # minutem|pirms # minutes|pirms # min
ago month n:pirms # menesiem|pirms # menesa|pirms # men
ago second n:pirms # sekundem|pirms # sekundes|pirms # sek|pirms # s
ago week n:pirms # nedelam|pirms # nedelas|pirms # ned
ago year n:pirms # gadiem|pirms # gada|pirms # g
m1:janvaris|janv
m10:oktobris|okt
m11:novembris|nov
m12:decembris|dec
m2:februaris|febr
m3:marts
m4:aprilis|apr
m5:maijs
m6:junijs|jun
m7:julijs|jul
m8:augusts|aug
m9:septembris|sept
order:DMY
p afternoon:pecpusdiena|pecpusd
p am:priekspusdiena|prieksp
p evening:vakara|vakars
p midnight:pusnakti|pusnakts
p morning:no rita|rits
p night:nakti|nakts
p noon:pusdienlaika|pusd|pusdienlaiks
p pm:pecpusdiena|pecp|pecpusd
w0:pirmdiena|pirmd|pr
w1:otrdiena|otrd|ot
w2:tresdiena|tresd|tr
w3:ceturtdiena|ceturtd|ce
w4:piektdiena|piektd|pk
w5:sestdiena|sestd|se
w6:svetdiena|svetd|sv
x:gada
""",
    "mg": """
m1:janoary|jan
m10:oktobra|okt
m11:novambra|nov
m12:desambra|des
m2:febroary|feb
m3:martsa|mar
m4:aprily|apr
m5:mey
m6:jona|jon
m7:jolay|jol
m8:aogositra|aog
m9:septambra|sep
order:YMD
p am:am
p pm:pm
w0:alatsinainy|alats
w1:talata|tal
w2:alarobia|alar
w3:alakamisy|alak
w4:zoma|zom
w5:asabotsy|asab
w6:alahady|alah
""",
    "mk": """
ago day n:пред # дена|пред # ден
ago hour n:пред # часа|пред # час
ago minute n:пред # минути|пред # минута|пред # мин
ago month n:пред # месеци|пред # месец
ago second n:пред # секунди|пред # секунда|пред # сек
ago week n:пред # седмици|пред # седмица
ago year n:пред # години|пред # година|пред # год
m1:јануари|јан
m10:октомври|окт
m11:ноември|ное
m12:декември|дек
m2:февруари|фев
m3:март|мар
m4:април|апр
m5:мај
m6:јуни|јун
m7:јули|јул
m8:август|авг
m9:септември|сеп
order:DMY
p afternoon:попладне|попл
p am:претпл
p evening:навечер|вечер
p midnight:полнок
p morning:наутро|претпладне|утро|претпл
p night:ноке|нок
p noon:напладне|пладне
p pm:попл
w0:понеделник|пон
w1:вторник|вто
w2:среда|сре
w3:четврток|чет
w4:петок|пет
w5:сабота|саб
w6:недела|нед
x:г
""",
    "ml": """
ago day n:# ദിവസം മുമ്പ്
ago hour n:# മണിക്കൂർ മുമ്പ്
ago minute n:# മിനിറ്റ് മുമ്പ്
ago month n:# മാസം മുമ്പ്
ago second n:# സെക്കൻഡ് മുമ്പ്
ago week n:# ആഴ്ച മുമ്പ്
ago year n:# വർഷം മുമ്പ്
m1:ജനുവരി|ജനു
m10:ഒക്ടോബർ|ഒക് ടോബർ|ഒക്ടോ
m11:നവംബർ|നവം
m12:ഡിസംബർ|ഡിസം
m2:ഫെബ്രുവരി|ഫെബ്രു
m3:മാർച്ച്|മാർ
m4:ഏപ്രിൽ|ഏപ്രി
m5:മേയ്
m6:ജൂൺ
m7:ജൂലൈ
m8:ഓഗസ്റ്റ്|ഓഗ
m9:സെപ്റ്റംബർ|സെപ്റ്റം
order:DMY
p afternoon:ഉച്ചയ്ക്ക്|ഉച്ചതിരിഞ്ഞ്
p am:am
p evening:വൈകുന്നേരം|സന്ധ്യ
p midnight:അർദ്ധരാത്രി
p morning:പുലർച്ചെ|രാവിലെ
p night:രാത്രി
p noon:ഉച്ച
p pm:pm
w0:തിങ്കളാഴ്ച|തിങ്കളാഴ് ച|തിങ്കൾ|തി
w1:ചൊവ്വാഴ്ച|ചൊവ്വ|ചൊ|ചൊവ്വാഴ് ച
w2:ബുധനാഴ്ച|ബുധനാഴ് ച|ബുധൻ|ബു
w3:വ്യാഴാഴ്ച|വ്യാഴാഴ് ച|വ്യാഴം|വ്യാ
w4:വെള്ളിയാഴ്ച|വെള്ളിയാഴ് ച|വെള്ളി|വെ
w5:ശനിയാഴ്ച|ശനിയാഴ് ച|ശനി|ശ
w6:ഞായറാഴ്ച|ഞായറാഴ് ച|ഞായർ|ഞാ
""",
    "mn": """
ago day n:# өдриин өмнө
ago hour n:# цагиин өмнө|# ц өмнө
ago minute n:# минутын өмнө|# мин өмнө
ago month n:# сарын өмнө
ago second n:# секундын өмнө|# сек өмнө
ago week n:# долоо хоногиин өмнө
ago year n:# жилиин өмнө
m1:нэгдүгээр сар
m10:аравдугаар сар
m11:арван нэгдүгээр сар
m12:арван хоердугаар сар
m2:хоердугаар сар
m3:гуравдугаар сар
m4:дөрөвдүгээр сар
m5:тавдугаар сар
m6:зургаадугаар сар
m7:долоодугаар сар
m8:наимдугаар сар
m9:есдүгээр сар
order:YMD
p afternoon:өдөр
p am:ү ө
p evening:орои
p midnight:шөнө дунд
p morning:өглөө
p night:шөнө
p noon:үд дунд
p pm:ү х
w0:даваа|да
w1:мягмар|мя
w2:лхагва|лх
w3:пүрэв|пү
w4:баасан|ба
w5:бямба|бя
w6:ням|ня
x:оны|ын|гараг
""",
    "mr": """
ago minute n:# मिनि पूर्वी
ago second n:# से पूर्वी
m1:जानेवारी|जाने
m10:ऑक्टोबर|ऑक्टो
m11:नोव्हेंबर|नोव्हें
m12:डिसेंबर|डिसें
m2:फेब्रुवारी|फेब्रु
m3:मार्च
m4:एप्रिल|एप्रि
m5:मे
m6:जून
m7:जुलै
m8:ऑगस्ट|ऑग
m9:सप्टेंबर|सप्टें
order:DMY
p afternoon:दुपार
p am:am
p evening:संध्याकाळ
p midnight:मध्यरात्र
p morning:पहाट|सकाळ
p night:रात्र
p noon:मध्यान्ह
p pm:pm
w0:सोमवार|सोम|सो
w1:मंगळवार|मंगळ|मं
w2:बुधवार|बुध|बु
w3:गुरुवार|गुरु|गु
w4:शुक्रवार|शुक्र|शु
w5:शनिवार|शनि|श
w6:रविवार|रवि|र
""",
    "ms": """
ago day n:# hari lalu|# هاري لالو
ago hour n:# jam lalu|# جم لالو
ago minute n:# minit lalu|# min lalu|# مينيت لالو
ago month n:# bulan lalu|# bln lalu|# بولن لالو
ago second n:# saat lalu|# ساعت لالو
ago week n:# minggu lalu|# mgu lalu|# ميڠݢو لالو
ago year n:# tahun lalu|# thn lalu|# تاهون لالو
m1:januari|jan|جانواري
m10:oktober|okt|اوكتوبر
m11:november|nov|نوۏيمبر
m12:disember|dis|ديسيمبر
m2:februari|feb|فيبواري
m3:mac|مچ
m4:april|apr|اڤريل
m5:mei|مي
m6:jun|جون
m7:julai|jul|جولاي
m8:ogos|ogo|ݢوس
m9:september|sep|سيڤتيمبر
order:DMY
p afternoon:tengah hari
p am:pg|am
p evening:petang
p morning:tengah malam|pagi
p night:malam
p pm:ptg|pm
w0:isnin|isn|is|اثنين
w1:selasa|sel|se|ثلاث
w2:rabu|rab|ra|رابو
w3:khamis|kha|kh|خميس
w4:jumaat|jum|ju|جمعه
w5:sabtu|sab|sa|سبتو
w6:ahad|ahd|ah|احد
""",
    "mt": """
ago day 1:gurnata ilu
ago day 2:jumejn ilu
ago day n:# gurnata ilu|# granet ilu
ago hour 1:siegha ilu
ago hour 2:saghtejn ilu
ago hour n:# siegha ilu|# sighat ilu
ago minute 1:minuta ilu|min ilu
ago minute n:# minuta ilu|# minuti ilu|# min ilu
ago month 1:xahar ilu
ago month 2:xahrejn ilu
ago month n:# xahar ilu|# xhur ilu
ago second 1:sekonda ilu|sek ilu
ago second n:# sekonda ilu|# sekondi ilu|# sek ilu
ago week 1:gimgha ilu
ago week 2:gimaghtejn ilu
ago week n:# gimgha ilu|# gimghat ilu
ago year 1:sena ilu|sa sena ilu
ago year 2:sentejn ilu
ago year n:# sena ilu|# snin ilu
m1:jannar|jan
m10:ottubru|ott
m11:novembru|nov
m12:dicembru|dic
m2:frar|fra
m3:marzu|mar
m4:april|apr
m5:mejju|mej
m6:gunju|gun
m7:lulju|lul
m8:awwissu|aww
m9:settembru|set
order:DMY
p am:am
p pm:pm
w0:it tnejn|tne
w1:it tlieta|tli
w2:l erbgha|erb
w3:il hamis|ham
w4:il gimgha|gim
w5:is sibt|sib
w6:il hadd|had
x:ta
""",
    "my": """
ago day n:ပြီးခဲ့သည့် # ရက်
ago hour n:ပြီးခဲ့သည့် # နာရီ
ago minute n:ပြီးခဲ့သည့် # မိနစ်
ago month n:ပြီးခဲ့သည့် # လ
ago second n:ပြီးခဲ့သည့် # စက္ကန့်
ago week n:ပြီးခဲ့သည့် # ပတ်
ago year n:ပြီးခဲ့သည့် # နှစ်
m1:ဇန်နဝါရီ|ဇန်
m10:အောက်တိုဘာ|အောက်
m11:နိုဝင်ဘာ|နို
m12:ဒီဇင်ဘာ|ဒီ
m2:ဖေဖော်ဝါရီ|ဖေ
m3:မတ်
m4:ဧပြီ|ဧ
m5:မေ
m6:ဇွန်
m7:ဇူလိုင်|ဇူ
m8:ဩဂုတ်|ဩ
m9:စက်တင်ဘာ|စက်
order:DMY
p afternoon:နေ့လယ်
p am:နံနက်
p evening:ညနေ
p midnight:သန်းခေါင်ယံ
p morning:နံနက်
p night:ည
p noon:မွန်းတည့်
p pm:ညနေ
w0:တနင်္လာ|လာ
w1:အင်္ဂါ|ဂါ
w2:ဗုဒ္ဓဟူး|ဟူး
w3:ကြာသပတေး|တေး
w4:သောကြာ|ကြာ
w5:စနေ|နေ
w6:တနင်္ဂနွေ|နွေ
""",
    "nb": """
ago day n:for # dogn siden|for # d siden
ago hour n:for # timer siden|for # time siden|for # t siden
ago minute n:for # minutter siden|for # minutt siden|for # min siden
ago month n:for # maneder siden|for # maned siden|for # md siden
ago second n:for # sekunder siden|for # sekund siden|for # sek siden
ago week n:for # uker siden|for # uke siden|for # u siden
ago year n:for # ar siden
m1:januar|jan
m10:oktober|okt
m11:november|nov
m12:desember|des
m2:februar|feb
m3:mars|mar
m4:april|apr
m5:mai
m6:juni|jun
m7:juli|jul
m8:august|aug
m9:september|sep
order:DMY
p afternoon:pa ettermiddagen|etterm|ettermiddag
p am:a m
p evening:pa kvelden|kveld
p midnight:midnatt|midn
p morning:pa morgenen|pa formiddagen|morg|form|morgen|formiddag
p night:pa natten|natt
p pm:p m
w0:mandag|man|ma
w1:tirsdag|tir|ti
w2:onsdag|ons|on
w3:torsdag|tor|to
w4:fredag|fre|fr
w5:lordag|lor|lo
w6:sondag|son|so
""",
    "ne": """
ago day n:# दिन पहिले
ago hour n:# घण्टा पहिले
ago minute n:# मिनेट पहिले
ago month n:# महिना पहिले
ago second n:# सेकेन्ड पहिले
ago week n:# हप्ता पहिले
ago year n:# वर्ष अघि
m1:जनवरी
m10:अक्टोबर
m11:नोभेम्बर
m12:डिसेम्बर
m2:फेब्रुअरी
m3:मार्च
m4:अप्रिल
m5:मे
m6:जुन
m7:जुलाई
m8:अगस्ट
m9:सेप्टेम्बर
order:YMD
p afternoon:अपरान्ह|साँझ
p am:पूर्वाह्न
p evening:बेलुकी
p midnight:मध्यरात
p morning:बिहान
p night:रात
p noon:मध्यान्ह
p pm:अपराह्न
w0:सोमबार|सोम
w1:मङ्गलबार|मङ्गल
w2:बुधबार|बुध
w3:बिहिबार|बिहि
w4:शुक्रबार|शुक्र
w5:शनिबार|शनि
w6:आइतबार|आइत
""",
    "nl": """
ago day n:# dagen geleden|# dag geleden|# dgn geleden
ago hour n:# uur geleden
ago minute n:# minuten geleden|# minuut geleden|# min geleden
ago month n:# maanden geleden|# maand geleden
ago second n:# seconden geleden|# seconde geleden|# sec geleden
ago week n:# weken geleden|# week geleden
ago year n:# jaar geleden
m1:januari|jan
m10:oktober|okt
m11:november|nov
m12:december|dec
m2:februari|feb
m3:maart|mrt
m4:april|apr
m5:mei
m6:juni|jun
m7:juli|jul
m8:augustus|aug
m9:september|sep
order:DMY
p afternoon:s middags|middag
p am:a m
p evening:s avonds|avond
p midnight:middernacht
p morning:s ochtends|ochtend
p night:s nachts|nacht
p pm:p m
w0:maandag|ma
w1:dinsdag|di
w2:woensdag|wo
w3:donderdag|do
w4:vrijdag|vr
w5:zaterdag|za
w6:zondag|zo
""",
    "or": """
ago day n:# ଦିନ ପୂର୍ବେ
ago hour n:# ଘଣ୍ଟା ପୂର୍ବେ|# ଘ ପୂର୍ବେ
ago minute n:# ମିନିଟ୍ ପୂର୍ବେ|# ମି ପୂର୍ବେ
ago month n:# ମାସ ପୂର୍ବେ|# ମା ପୂର୍ବେ
ago second n:# ସେକେଣ୍ଡ ପୂର୍ବେ|# ସେ ପୂର୍ବେ
ago week n:# ସପ୍ତାହ ପୂର୍ବେ|# ସପ୍ତା ପୂର୍ବେ
ago year n:# ବର୍ଷ ପୂର୍ବେ|# ବ ପୂର୍ବେ
m1:ଜାନୁଆରୀ
m10:ଅକ୍ଟୋବର
m11:ନଭେମ୍ବର
m12:ଡିସେମ୍ବର
m2:ଫେବୃଆରୀ
m3:ମାର୍ଚ୍ଚ
m4:ଅପ୍ରେଲ
m5:ମଇ
m6:ଜୁନ
m7:ଜୁଲାଇ
m8:ଅଗଷ୍ଟ
m9:ସେପ୍ଟେମ୍ବର
order:MDY
p am:am|ପୂର୍ବାହ୍ନ
p pm:pm|ଅପରାହ୍ନ
w0:ସୋମବାର|ସୋମ
w1:ମଙ୍ଗଳବାର|ମଙ୍ଗଳ
w2:ବୁଧବାର|ବୁଧ
w3:ଗୁରୁବାର|ଗୁରୁ
w4:ଶୁକ୍ରବାର|ଶୁକ୍ର
w5:ଶନିବାର|ଶନି
w6:ରବିବାର|ରବି
""",
    "pa": """
ago day n:# ਦਿਨ ਪਹਿਲਾਂ
ago hour n:# ਘੰਟੇ ਪਹਿਲਾਂ|# ਘੰਟਾ ਪਹਿਲਾਂ
ago minute n:# ਮਿੰਟ ਪਹਿਲਾਂ
ago month n:# ਮਹੀਨੇ ਪਹਿਲਾਂ|# ਮਹੀਨਾ ਪਹਿਲਾਂ
ago second n:# ਸਕਿੰਟ ਪਹਿਲਾਂ
ago week n:# ਹਫਤੇ ਪਹਿਲਾਂ|# ਹਫਤਾ ਪਹਿਲਾਂ
ago year n:# ਸਾਲ ਪਹਿਲਾਂ
m1:ਜਨਵਰੀ|ਜਨ|جنوري
m10:ਅਕਤੂਬਰ|ਅਕਤੂ|اكتوبر
m11:ਨਵੰਬਰ|ਨਵੰ|نومبر
m12:ਦਸੰਬਰ|ਦਸੰ|دسمبر
m2:ਫਰਵਰੀ|ਫਰ|فروري
m3:ਮਾਰਚ|مارچ
m4:ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ|اپريل
m5:ਮਈ|مي
m6:ਜੂਨ|جون
m7:ਜੁਲਾਈ|ਜੁਲਾ|جولايي
m8:ਅਗਸਤ|ਅਗ|اگست
m9:ਸਤੰਬਰ|ਸਤੰ|ستمبر
order:DMY
p afternoon:ਦੁਪਹਿਰੇ
p am:ਪੂ ਦੁ|am
p evening:ਸਾਮੀਂ|ਸਾਮ
p midnight:ਅੱਧੀ ਰਾਤ
p morning:ਸਵੇਰੇ
p night:ਰਾਤੀਂ|ਰਾਤ
p pm:ਬਾ ਦੁ|pm
w0:ਸੋਮਵਾਰ|ਸੋਮ|پير
w1:ਮੰਗਲਵਾਰ|ਮੰਗਲ|ਮੰਗ|منگل
w2:ਬੁੱਧਵਾਰ|ਬੁੱਧ|بده
w3:ਵੀਰਵਾਰ|ਵੀਰ|جمعرات
w4:ਸੁੱਕਰਵਾਰ|ਸੁੱਕਰ|ਸੁੱਕ|جمعه
w5:ਸਨਿੱਚਰਵਾਰ|ਸਨਿੱਚਰ|ਸਨਿੱ|هفته
w6:ਐਤਵਾਰ|ਐਤ|اتوار
""",
    "pl": """
ago day n:# dnia temu|# dzien temu|# dni temu
ago hour n:# godziny temu|# godzine temu|# godzin temu|# godz temu|# g temu
ago minute n:# minuty temu|# minute temu|# minut temu|# min temu
ago month n:# miesiaca temu|# miesiac temu|# miesiace temu|# miesiecy temu|# mies temu
ago second n:# sekundy temu|# sekunde temu|# sekund temu|# sek temu|# s temu
ago week n:# tygodnia temu|# tydzien temu|# tygodnie temu|# tygodni temu|# tydz temu|# tyg temu
ago year n:# roku temu|# rok temu|# lata temu|# lat temu
m1:stycznia|sty|styczen
m10:pazdziernika|paz|pazdziernik
m11:listopada|lis|listopad
m12:grudnia|gru|grudzien
m2:lutego|lut|luty
m3:marca|mar|marzec
m4:kwietnia|kwi|kwiecien
m5:maja|maj
m6:czerwca|cze|czerwiec
m7:lipca|lip|lipiec
m8:sierpnia|sie|sierpien
m9:wrzesnia|wrz|wrzesien
order:DMY
p afternoon:po poludniu|popoludnie
p am:am
p evening:wieczorem|wieczor
p midnight:o polnocy|polnoc
p morning:rano|przed poludniem|przedpoludnie
p night:w nocy|noc
p noon:w poludnie|poludnie
p pm:pm
w0:poniedzialek|pon
w1:wtorek|wt|wto
w2:sroda|sr|sro
w3:czwartek|czw
w4:piatek|pt|pia
w5:sobota|sob
w6:niedziela|niedz|nie
""",
    "ps": """
ago day n:# ورځي مخكي|# ورځ مخكي
ago hour n:# ساعتونه مخكي|# ساعت مخكي
ago minute n:# دقيقي مخكي|# دقيقه مخكي
ago month n:# مياشتي مخكي|# مياشت مخكي
ago second n:# ثانيي مخكي|# ثانيه مخكي|# ثانيه كي
ago week n:# اونۍ مخكي
ago year n:# كاله مخكي|# كال مخكي|# كاله مخكے|# كال مخكے
m1:جنوري
m10:اكتوبر
m11:نومبر
m12:دسمبر
m2:فبروري|فيبروري
m3:مارچ
m4:اپريل
m5:مۍ
m6:جون
m7:جولاي
m8:اګست
m9:سيپتمبر|سپتمبر
order:YMD
p am:غ م|am
p pm:غ و|pm
w0:دونۍ
w1:درينۍ
w2:څلرنۍ
w3:پينځنۍ
w4:جمعه
w5:اونۍ
w6:يونۍ
x:د
""",
    "pt": """
ago day n:ha # dias|ha # dia
ago hour n:ha # horas|ha # hora|ha # h
ago minute n:ha # minutos|ha # minuto|ha # min
ago month n:ha # meses|ha # mes
ago second n:ha # segundos|ha # segundo|ha # seg|ha # s
ago week n:ha # semanas|ha # semana|ha # sem
ago year n:ha # anos|ha # ano
m1:janeiro|jan
m10:outubro|out
m11:novembro|nov
m12:dezembro|dez
m2:fevereiro|fev
m3:marco|mar
m4:abril|abr
m5:maio|mai
m6:junho|jun
m7:julho|jul
m8:agosto|ago
m9:setembro|set
order:DMY
p afternoon:da tarde|tarde
p am:am|da manha|a m|manha
p evening:da noite|noite
p midnight:meia noite
p morning:da manha|manha
p night:da madrugada|madrugada
p noon:meio dia
p pm:pm|da tarde|p m|tarde
w0:segunda feira|seg|segunda
w1:terca feira|ter|terca
w2:quarta feira|qua|quarta
w3:quinta feira|qui|quinta
w4:sexta feira|sex|sexta
w5:sabado|sab
w6:domingo|dom
x:de
""",
    "rm": """
m1:da schaner|schan|schaner
m10:d october|oct|october
m11:da november|nov|november
m12:da december|dec|december
m2:da favrer|favr|favrer
m3:da mars|mars
m4:d avrigl|avr|avrigl
m5:da matg|matg
m6:da zercladur|zercl|zercladur
m7:da fanadur|fan|fanadur
m8:d avust|avust
m9:da settember|sett|settember
order:DMY
p am:am
p pm:pm
w0:glindesdi|gli
w1:mardi|ma
w2:mesemna|me
w3:gievgia|gie
w4:venderdi|ve
w5:sonda|so
w6:dumengia|du
x:ils
""",
    "ro": """
ago day n:acum # de zile|acum # zi|acum # zile
ago hour n:acum # de ore|acum # ora|acum # ore|acum # h
ago minute n:acum # de minute|acum # minut|acum # minute|acum # min
ago month n:acum # de luni|acum # luna|acum # luni
ago second n:acum # de secunde|acum # secunda|acum # secunde|acum # sec
ago week n:acum # de saptamani|acum # saptamana|acum # saptamani|acum # sapt
ago year n:acum # de ani|acum # an|acum # ani
m1:ianuarie|ian
m10:octombrie|oct
m11:noiembrie|nov
m12:decembrie|dec
m2:februarie|feb
m3:martie|mar
m4:aprilie|apr
m5:mai
m6:iunie|iun
m7:iulie|iul
m8:august|aug
m9:septembrie|sept
order:DMY
p afternoon:dupa amiaza
p am:a m
p evening:seara
p midnight:la miezul noptii|miezul noptii
p morning:dimineata
p night:noaptea
p noon:la amiaza|amiaza
p pm:p m
w0:luni|lun|lu
w1:marti|mar|ma
w2:miercuri|mie|mi
w3:joi|jo
w4:vineri|vin|vi
w5:sambata|sam|sa
w6:duminica|dum|du
""",
    "ru": """
ago day n:# дня назад|# день назад|# днеи назад|# дн назад
ago hour n:# часа назад|# час назад|# часов назад|# ч назад
ago minute n:# минуты назад|# минуту назад|# минут назад|# мин назад
ago month n:# месяца назад|# месяц назад|# месяцев назад|# мес назад
ago second n:# секунды назад|# секунду назад|# секунд назад|# сек назад
ago week n:# недели назад|# неделю назад|# недель назад|# нед назад
ago year n:# года назад|# год назад|# лет назад|# г назад|# л назад
m1:января|янв|январь
m10:октября|окт|октябрь
m11:ноября|нояб|ноябрь
m12:декабря|дек|декабрь
m2:февраля|февр|февраль
m3:марта|мар|март
m4:апреля|апр|апрель
m5:мая|маи
m6:июня|июн|июнь
m7:июля|июл|июль
m8:августа|авг|август
m9:сентября|сент|сентябрь
order:DMY
p afternoon:дня|день
p am:am
p evening:вечера|вечер|веч
p midnight:полночь|полн
p morning:утра|утро
p night:ночи|ночь
p noon:полдень|полд
p pm:pm
w0:понедельник|пн
w1:вторник|вт
w2:среда|ср
w3:четверг|чт
w4:пятница|пт
w5:суббота|сб
w6:воскресенье|вс
x:г
""",
    "sd": """
ago day n:# ڏينهن پهرين
ago hour n:# ڪلاڪ پهرين
ago minute n:# منٽ پهرين
ago month n:# مهينا پهرين
ago second n:# سيڪنڊ پهرين
ago week n:# هفتا پهرين
ago year n:# سال پهرين
m1:جنوري|जनवरी|जन
m10:اڪٽوبر|आक्टोबर|ऑक्टो|ऑक्टोबर
m11:نومبر|नवंबर|नवं
m12:ڊسمبر|डिसंबर|डिसं
m2:فيبروري|फेबरवरी|फर
m3:مارچ|मार्चु|मार्च
m4:اپريل|अप्रेल|अप्रै
m5:ميي|मई
m6:جون|जून
m7:جولا|जुलाई|जु|जुला
m8:اگسٽ|आगस्ट|अग
m9:سيپٽمبر|सप्टेंबर|सप्टे
order:YMD
p am:صبح منجهند|सुबुह जा|am
p pm:منجهند شام|شام منجهند|शाम जा|pm
w0:سومر|सूमर|सू
w1:اڱارو|मंगलु|मंग|मं
w2:اربع|ॿुधर|बु॒ध|बुध
w3:خميس|विस्पत|विस
w4:جمعو|जुमो|जुम|जु
w5:ڇنڇر|छंछर|छंछ
w6:اچر|आर्तवार|आर्त|आ
""",
    "si": """
ago day n:දින # කට පෙර
ago hour n:පැය # කට පෙර
ago minute n:මිනිත්තු # කට පෙර
ago month n:මාස # කට පෙර
ago second n:තත්පර # කට පෙර
ago week n:සති # කට පෙර
ago year n:වසර # කට පෙර
m1:ජනවාරි|ජන
m10:ඔක්තෝබර්|ඔක්
m11:නොවැම්බර්|නොවැ
m12:දෙසැම්බර්|දෙසැ
m2:පෙබරවාරි|පෙබ
m3:මාර්තු|මාර්
m4:අප්රේල්
m5:මැයි
m6:ජූනි
m7:ජූලි
m8:අගෝස්තු|අගෝ
m9:සැප්තැම්බර්|සැප්
order:YMD
p afternoon:දවල්
p am:පෙ ව
p evening:හවස
p midnight:මැදියම
p morning:පාන්දර|උදේ
p night:රෑ|මැදියමට පසු
p noon:මධ්යාහ්නය
p pm:ප ව
w0:සඳුදා|සඳු
w1:අඟහරුවාදා|අඟහ|අඟ
w2:බදාදා|බදා
w3:බ්රහස්පතින්දා|බ්රහස්|බ්රහ
w4:සිකුරාදා|සිකු
w5:සෙනසුරාදා|සෙන
w6:ඉරිදා|ඉරි
""",
    "sk": """
ago day n:pred # dnami|pred # dnom|pred # dna|pred # d
ago hour n:pred # hodinami|pred # hodinou|pred # h
ago minute n:pred # minutami|pred # minutou|pred # minuty|pred # min
ago month n:pred # mesiacmi|pred # mesiacom|pred # mesiaca|pred # mes
ago second n:pred # sekundami|pred # sekundou|pred # sekundy|pred # s
ago week n:pred # tyzdnami|pred # tyzdnom|pred # tyzdna|pred # tyz
ago year n:pred # rokmi|pred # rokom|pred # roka|pred # r
m1:januara|jan|januar
m10:oktobra|okt|oktober
m11:novembra|nov|november
m12:decembra|dec|december
m2:februara|feb|februar
m3:marca|mar|marec
m4:aprila|apr|april
m5:maja|maj
m6:juna|jun
m7:jula|jul
m8:augusta|aug|august
m9:septembra|sep|september
order:DMY
p afternoon:popoludni|popol|popoludnie
p am:am
p evening:vecer
p midnight:o polnoci|o poln|polnoc|poln
p morning:rano|dopoludnia|dopol|dopoludnie
p night:v noci|noc
p noon:napoludnie|napol|poludnie|pol
p pm:pm
w0:pondelok|po
w1:utorok|ut
w2:streda|st
w3:stvrtok|st
w4:piatok|pi
w5:sobota|so
w6:nedela|ne
""",
    "sl": """
ago day n:pred # dnevi|pred # dnevom|pred # dnevoma
ago hour n:pred # urami|pred # uro|pred # urama|pred # h
ago minute n:pred # minutami|pred # minuto|pred # minutama|pred # min
ago month n:pred # meseci|pred # mesecem|pred # mesecema|pred # mes
ago second n:pred # sekundami|pred # sekundo|pred # sekundama|pred # s
ago week n:pred # tedni|pred # tednom|pred # tednoma|pred # ted
ago year n:pred # leti|pred # letom|pred # letoma
m1:januar|jan
m10:oktober|okt
m11:november|nov
m12:december|dec
m2:februar|feb
m3:marec|mar
m4:april|apr
m5:maj
m6:junij|jun
m7:julij|jul
m8:avgust|avg
m9:september|sep
order:DMY
p afternoon:popoldan|pop|popoldne
p am:dop|dopoldne
p evening:zvecer|zvec|vecer
p midnight:opolnoci|opoln|polnoc|poln
p morning:zjutraj|dopoldan|zjut|dop|jutro|dopoldne|jut
p night:ponoci|noc
p noon:opoldne|opold|poldne|pold
p pm:pop|popoldne
w0:ponedeljek|pon
w1:torek|tor
w2:sreda|sre
w3:cetrtek|cet
w4:petek|pet
w5:sobota|sob
w6:nedelja|ned
""",
    "so": """
ago day n:# maalmood kahor|# maalin kahor|# mln khr|# mlmd khr
ago hour n:# saacadood kahor|# saacad kahor|# scd khr
ago minute n:# daqiiqadood kahor|# daqiiqad kahor|# dqqd khr
ago month n:# bilood kahor|# bil kahor|# bil khr
ago second n:# ilbiriqsi kahor|# ilbrqsi khr
ago week n:# toddobaad kahor|# tdbd khr
ago year n:# sannadood kahor|# sannad kahor|# snd khr
m1:janaayo|jan|jannaayo
m10:oktoobar|okt
m11:noofeembar|nof
m12:diseembar|dis
m2:febraayo|feb
m3:maarso|mar
m4:abriil|abr
m5:maayo|may
m6:juun|jun
m7:luulyo|lul
m8:agosto|ogs|ogosto
m9:sebtembar|seb|sebteembar
order:DMY
p am:gh
p pm:gd
w0:isniin|isn
w1:talaado|tldo
w2:arbaco|arbc
w3:khamiis|khms
w4:jimco|jmc
w5:sabti|sbti
w6:axad|axd
""",
    "sq": """
ago day n:# dite me pare
ago hour n:# ore me pare
ago minute n:# minuta me pare|# minute me pare|# min me pare
ago month n:# muaj me pare
ago second n:# sekonda me pare|# sekonde me pare|# sek me pare
ago week n:# jave me pare
ago year n:# vjet me pare|# vit me pare
m1:janar|jan
m10:tetor|tet
m11:nentor|nen
m12:dhjetor|dhj
m2:shkurt|shk
m3:mars|mar
m4:prill|pri
m5:maj
m6:qershor|qer
m7:korrik|korr
m8:gusht|gush
m9:shtator|sht
order:DMY
p afternoon:e pasdites|pasdite
p am:e paradites|p d|paradite
p evening:e mbremjes|mbremje
p midnight:e mesnates|mesnate
p morning:e mengjesit|e paradites|mengjes|paradite
p night:e nates|nate
p noon:e mesdites|mesdite
p pm:e pasdites|m d|pasdite
w0:e hene|hen
w1:e marte|mar
w2:e merkure|mer
w3:e enjte|enj
w4:e premte|pre
w5:e shtune|sht
w6:e diel|die
""",
    "sr": """
ago day n:пре # дана|пре # д|pre # dana|pre # d|прије # дана|прије # д|prije # dana|prije # d
ago hour n:пре # сати|пре # сата|пре # ч|pre # sati|pre # sata|pre # c|прије # сати|прије # сата|прије # ч
ago hour n:prije # sati|prije # sata|prije # c
ago minute n:пре # минута|пре # мин|pre # minuta|pre # min|прије # минута|прије # мин|prije # minuta
ago minute n:prije # min
ago month n:пре # месеци|пре # месеца|пре # мес|пре # м|pre # meseci|pre # meseca|pre # mes|pre # m
ago month n:прије # мјесеци|прије # мјесеца|прије # мјес|прије # м|prije # mjeseci|prije # mjeseca
ago month n:prije # mjes|prije # m
ago second n:пре # секунди|пре # секунде|пре # сек|пре # с|pre # sekundi|pre # sekunde|pre # sek|pre # s
ago second n:прије # секунди|прије # секунде|прије # сек|прије # с|prije # sekundi|prije # sekunde
ago second n:prije # sek|prije # s
ago week n:пре # недеља|пре # недеље|пре # нед|пре # н|pre # nedelja|pre # nedelje|pre # ned|pre # n
ago week n:прије # седмица|прије # седмице|прије # седм|прије # с|prije # sedmica|prije # sedmice
ago week n:prije # sedm|prije # s
ago year n:пре # година|пре # године|пре # год|пре # г|pre # godina|pre # godine|pre # god|pre # g
ago year n:прије # година|прије # године|прије # год|прије # г|prije # godina|prije # godine|prije # god
ago year n:prije # g
m1:јануар|јан|januar|jan
m10:октобар|окт|oktobar|okt
m11:новембар|нов|novembar|nov
m12:децембар|дец|decembar|dec
m2:фебруар|феб|februar|feb
m3:март|мар|mart|mar
m4:април|апр|april|apr
m5:мај|maj
m6:јун|jun
m7:јул|jul
m8:август|авг|avgust|avg
m9:септембар|сеп|septembar|sep|септ|sept
order:DMY
p afternoon:по подне|поподне|po podne|popodne|по под|po pod
p am:am|прије подне|prije podne
p evening:увече|вече|uvece|vece
p midnight:поноћ|ponoc
p morning:ујутру|јутро|ujutru|jutro
p night:ноћу|ноћ|nocu|noc
p noon:подне|podne
p pm:pm|по подне|po podne
w0:понедељак|пон|по|ponedeljak|pon|po|понедјељак|ponedjeljak
w1:уторак|уто|ут|utorak|uto|ut
w2:среда|сре|ср|sreda|sre|sr|сриједа|сри|srijeda|sri
w3:четвртак|чет|че|cetvrtak|cet|ce
w4:петак|пет|пе|petak|pet|pe
w5:субота|суб|су|subota|sub|su
w6:недеља|нед|не|nedelja|ned|ne|недјеља|nedjelja
""",
    "sv": """
ago day n:for # dagar sedan|for # dag sedan|for # d sedan
ago hour n:for # timmar sedan|for # timme sedan|for # tim sedan
ago minute n:for # minuter sedan|for # minut sedan|for # min sen
ago month n:for # manader sedan|for # manad sedan|for # man sen
ago second n:for # sekunder sedan|for # sekund sedan|for # s sen
ago week n:for # veckor sedan|for # vecka sedan|for # v sedan
ago year n:for # ar sedan|for # ar sen
m1:januari|jan
m10:oktober|okt
m11:november|nov
m12:december|dec
m2:februari|feb
m3:mars
m4:april|apr
m5:maj
m6:juni
m7:juli
m8:augusti|aug
m9:september|sep
order:YMD
p afternoon:pa eftermiddagen|pa efterm|eftermiddag|efterm
p am:fm|formiddag
p evening:pa kvallen|kvall
p midnight:midnatt
p morning:pa morgonen|pa formiddagen|pa morg|pa form|morgon|formiddag|form
p night:pa natten|natt
p pm:em|eftermiddag
w0:mandag|man|ma
w1:tisdag|tis|ti
w2:onsdag|ons|on
w3:torsdag|tors|to
w4:fredag|fre|fr
w5:lordag|lor|lo
w6:sondag|son|so
""",
    "sw": """
ago day n:siku # zilizopita|siku # iliyopita
ago hour n:saa # zilizopita|saa # iliyopita
ago minute n:dakika # zilizopita|dakika # iliyopita
ago month n:miezi # iliyopita|mwezi # uliopita
ago second n:sekunde # zilizopita|sekunde # iliyopita
ago week n:wiki # zilizopita|wiki # iliyopita
ago year n:miaka # iliyopita|mwaka # uliopita
m1:januari|jan
m10:oktoba|okt
m11:novemba|nov
m12:desemba|des
m2:februari|feb
m3:machi|mac
m4:aprili|apr
m5:mei
m6:juni|jun
m7:julai|jul
m8:agosti|ago
m9:septemba|sep
order:DMY
p afternoon:mchana|alasiri
p am:am
p evening:jioni
p midnight:saa sita za usiku
p morning:alfajiri|asubuhi
p night:usiku
p noon:saa sita za mchana|adhuhuri
p pm:pm
w0:jumatatu
w1:jumanne
w2:jumatano
w3:alhamisi
w4:ijumaa
w5:jumamosi
w6:jumapili
""",
    "ta": """
ago day n:# நாட்களுக்கு முன்|# நாளுக்கு முன்|# நா முன்
ago hour n:# மணிநேரம் முன்|# மணி முன்|# ம முன்
ago minute n:# நிமிடங்களுக்கு முன்|# நிமிடத்திற்கு முன்|# நிமி முன்|# நி முன்
ago month n:# மாதங்களுக்கு முன்|# மாதத்துக்கு முன்|# மாத முன்|# மா முன்
ago second n:# விநாடிகளுக்கு முன்|# விநாடிக்கு முன்|# விநா முன்|# வி முன்
ago week n:# வாரங்களுக்கு முன்|# வாரத்திற்கு முன்|# வார முன்|# வா முன்
ago year n:# ஆண்டுகளுக்கு முன்|# ஆண்டிற்கு முன்|# ஆ முன்
m1:ஜனவரி|ஜன
m10:அக்டோபர்|அக்
m11:நவம்பர்|நவ
m12:டிசம்பர்|டிச
m2:பிப்ரவரி|பிப்
m3:மார்ச்|மார்
m4:ஏப்ரல்|ஏப்
m5:மே
m6:ஜூன்
m7:ஜூலை
m8:ஆகஸ்ட்|ஆக
m9:செப்டம்பர்|செப்
order:DMY
p afternoon:மதியம்|பிற்பகல்
p am:am
p evening:மாலை|அந்தி மாலை
p midnight:நள்ளிரவு
p morning:அதிகாலை|காலை
p night:இரவு
p noon:நண்பகல்
p pm:pm
w0:திங்கள்|திங்|தி
w1:செவ்வாய்|செவ்|செ
w2:புதன்|புத|பு
w3:வியாழன்|வியா|வி
w4:வெள்ளி|வெள்|வெ
w5:சனி|ச
w6:ஞாயிறு|ஞாயி|ஞா
""",
    "te": """
ago day n:# రోజుల క్రితం|# రోజు క్రితం
ago hour n:# గంటల క్రితం|# గంట క్రితం|# గం క్రితం
ago minute n:# నిమిషాల క్రితం|# నిమిషం క్రితం|# నిమి క్రితం
ago month n:# నెలల క్రితం|# నెల క్రితం
ago second n:# సెకన్ల క్రితం|# సెకను క్రితం|# సెక క్రితం
ago week n:# వారాల క్రితం|# వారం క్రితం
ago year n:# సంవత్సరాల క్రితం|# సంవత్సరం క్రితం|# సం క్రితం
m1:జనవరి|జన
m10:అక్టోబర్|అక్టో
m11:నవంబర్|నవం
m12:డిసెంబర్|డిసెం
m2:ఫిబ్రవరి|ఫిబ్ర
m3:మార్చి
m4:ఏప్రిల్|ఏప్రి
m5:మే
m6:జూన్
m7:జులై
m8:ఆగస్టు|ఆగ
m9:సెప్టెంబర్|సెప్టెం
order:DMY
p afternoon:మధ్యాహ్నం
p am:am
p evening:సాయంత్రం
p midnight:అర్ధరాత్రి
p morning:ఉదయం
p night:రాత్రి
p pm:pm
w0:సోమవారం|సోమ
w1:మంగళవారం|మంగళ|మం
w2:బుధవారం|బుధ
w3:గురువారం|గురు
w4:శుక్రవారం|శుక్ర
w5:శనివారం|శని
w6:ఆదివారం|ఆది
""",
    "tg": """
ago day n:# руз пеш
ago hour n:# соат пеш|# ст пеш
ago minute n:# дақиқа пеш|# дақ пеш
ago month n:# моҳ пеш|# м пеш
ago second n:# сония пеш|# сон пеш
ago week n:# ҳафта пеш|# ҳ пеш
ago year n:# сол пеш|# с пеш
m1:январ|янв
m10:октябр|окт
m11:ноябр|ноя
m12:декабр|дек
m2:феврал|фев
m3:март|мар
m4:апрел|апр
m5:маи
m6:июн
m7:июл
m8:август|авг
m9:сентябр|сен
order:DMY
p am:am
p pm:pm
w0:душанбе|дшб
w1:сешанбе|сшб
w2:чоршанбе|чшб
w3:панҷшанбе|пшб
w4:ҷумъа|ҷмъ
w5:шанбе|шнб
w6:якшанбе|яшб
""",
    "th": """
ago day n:# วันที่ผ่านมา|# วันที่แล้ว
ago hour n:# ชั่วโมงที่ผ่านมา|# ชม ที่แล้ว
ago minute n:# นาทีที่ผ่านมา|# นาทีที่แล้ว
ago month n:# เดือนที่ผ่านมา|# เดือนที่แล้ว
ago second n:# วินาทีที่ผ่านมา|# วินาทีที่แล้ว
ago week n:# สัปดาห์ที่ผ่านมา|# สัปดาห์ที่แล้ว
ago year n:# ปีที่แล้ว
m1:มกราคม|ม ค
m10:ตุลาคม|ต ค
m11:พฤศจิกายน|พ ย
m12:ธันวาคม|ธ ค
m2:กุมภาพันธ์|ก พ
m3:มีนาคม|มี ค
m4:เมษายน|เม ย
m5:พฤษภาคม|พ ค
m6:มิถุนายน|มิ ย
m7:กรกฎาคม|ก ค
m8:สิงหาคม|ส ค
m9:กันยายน|ก ย
order:DMY
p afternoon:ในตอนบ่าย|บ่าย|ตอนบ่าย
p am:ก่อนเที่ยง|am
p evening:ในตอนเย็น|ค่ำ|ตอนเย็น
p midnight:เที่ยงคืน
p morning:ในตอนเช้า|ตอนเช้า
p night:กลางคืน
p noon:เที่ยง
p pm:หลังเที่ยง|pm
w0:วันจันทร์|จ
w1:วันอังคาร|อ
w2:วันพุธ|พ
w3:วันพฤหัสบดี|พฤ
w4:วันศุกร์|ศ
w5:วันเสาร์|ส
w6:วันอาทิตย์|อา
x:ที่|นาฬิกา|นาที|วินาที
""",
    "tk": """
ago day n:# gun on|# g on
ago hour n:# sagat on|# sag on
ago minute n:# minut on|# min on
ago month n:# ay on
ago second n:# sekunt on|# sek on
ago week n:# hepde on|# hep on|# h on
ago year n:# yyl on|# y on
m1:yanwar|yan
m10:oktyabr|okt
m11:noyabr|noy
m12:dekabr|dek
m2:fewral|few
m3:mart|mar
m4:aprel|apr
m5:may
m6:iyun
m7:iyul
m8:awgust|awg
m9:sentyabr|sen
order:DMY
p am:gunortadan on|go on|g on
p pm:gunortadan son|go son|g son
w0:dusenbe|dus|db
w1:sisenbe|sis|sb
w2:carsenbe|car|cb
w3:pensenbe|pen|pb
w4:anna|ann|an
w5:senbe|sen|sb
w6:yeksenbe|yek|yb
""",
    "tr": """
ago day n:# gun once
ago hour n:# saat once|# sa once
ago minute n:# dakika once|# dk once
ago month n:# ay once
ago second n:# saniye once|# sn once
ago week n:# hafta once|# hf once
ago year n:# yil once
m1:ocak|oca
m10:ekim|eki
m11:kasim|kas
m12:aralik|ara
m2:subat|sub
m3:mart|mar
m4:nisan|nis
m5:mayis|may
m6:haziran|haz
m7:temmuz|tem
m8:agustos|agu
m9:eylul|eyl
order:DMY
p afternoon:ogleden sonra|aksamustu
p am:oo
p evening:aksam
p midnight:gece yarisi
p morning:sabah|ogleden once
p night:gece
p noon:ogle
p pm:os
w0:pazartesi|pzt|pt
w1:sali|sal|sa
w2:carsamba|car|ca
w3:persembe|per|pe
w4:cuma|cum|cu
w5:cumartesi|cmt|ct
w6:pazar|paz|pa
""",
    "uk": """
ago day n:# дня тому|# день тому|# дні тому|# днів тому|# дн тому
ago hour n:# години тому|# годину тому|# годин тому|# год тому
ago minute n:# хвилини тому|# хвилину тому|# хвилин тому|# хв тому
ago month n:# місяця тому|# місяць тому|# місяці тому|# місяців тому|# міс тому
ago second n:# секунди тому|# секунду тому|# секунд тому|# с тому
ago week n:# тижня тому|# тиждень тому|# тижні тому|# тижнів тому|# тиж тому
ago year n:# року тому|# рік тому|# роки тому|# років тому|# р тому
m1:січня|січ|січень
m10:жовтня|жовт|жовтень
m11:листопада|лист|листопад
m12:грудня|груд|грудень
m2:лютого|лют|лютии
m3:березня|бер|березень
m4:квітня|квіт|квітень
m5:травня|трав|травень
m6:червня|черв|червень
m7:липня|лип|липень
m8:серпня|серп|серпень
m9:вересня|вер|вересень
order:DMY
p afternoon:дня|день
p am:дп
p evening:вечора|вечір
p midnight:ночі|північ
p morning:ранку|ранок
p night:ночі|ніч
p noon:дня|полудень
p pm:пп
w0:понеділок|пн
w1:вівторок|вт
w2:середа|ср
w3:четвер|чт
w4:пʼятниця|пт
w5:субота|сб
w6:неділя|нд
x:р
""",
    "ur": """
ago day n:# دنوں پهلے|# دن پهلے|# دن قبل
ago hour n:# گهنٹے پهلے|# گهنٹه پهلے|# گهنٹے قبل|# گهنٹه قبل
ago minute n:# منٹ پهلے|# منٹ قبل
ago month n:# مهينے پهلے|# مهينه پهلے|# ماه قبل|# ماه پهلے
ago second n:# سيكنڈ پهلے|# سيكنڈ قبل
ago week n:# هفتے پهلے|# هفته پهلے|# هفتے قبل|# هفته قبل
ago year n:# سال پهلے|# سالوں پهلے
m1:جنوري
m10:اكتوبر
m11:نومبر
m12:دسمبر
m2:فروري
m3:مارچ
m4:اپريل
m5:ميي
m6:جون
m7:جولايي
m8:اگست
m9:ستمبر
order:DMY
p afternoon:دوپهر ميں|سه پهر|دوپهر
p am:am
p evening:شام ميں|شام
p midnight:ادهي رات
p morning:صبح ميں|صبح
p night:رات ميں|رات
p pm:pm
w0:پير
w1:منگل
w2:بده
w3:جمعرات
w4:جمعه
w5:هفته
w6:اتوار
""",
    "uz": """
ago day n:# kun oldin|# кун олдин
ago hour n:# soat oldin|# соат олдин
ago minute n:# daqiqa oldin|# дақиқа олдин
ago month n:# oy oldin|# ои аввал
ago second n:# soniya oldin|# сония олдин
ago week n:# hafta oldin|# ҳафта олдин
ago year n:# yil oldin|# иил аввал
m1:yanvar|yan|جنوري|جنو|январ|янв
m10:oktabr|okt|اكتوبر|اكت|октябр|окт
m11:noyabr|noy|نومبر|نوم|ноябр|ноя
m12:dekabr|dek|دسمبر|دسم|декабр|дек
m2:fevral|fev|فبروري|فبر|феврал|фев
m3:mart|mar|مارچ|مار|март|мар
m4:aprel|apr|اپريل|اپر|апрел|апр
m5:may|مي|маи
m6:iyun|iyn|جون|июн
m7:iyul|iyl|جولاي|جول|июл
m8:avgust|avg|اگست|اگس|август|авг
m9:sentabr|sen|سپتمبر|سپت|сентябр|сен
order:DMY
p afternoon:kunduzi|кундузи
p am:to|am|то
p evening:kechqurun|кечқурун
p midnight:yarim tun|ярим тун
p morning:ertalab|эрталаб
p night:kechasi|кечаси
p noon:tush payti|туш паити
p pm:tk|pm|тк
w0:dushanba|dush|du|دوشنبه|د|душанба|душ|ду
w1:seshanba|sesh|se|سهشنبه|سه شنبه|س|сешанба|сеш|се
w2:chorshanba|chor|ch|چهارشنبه|چ|чоршанба|чор|чо
w3:payshanba|pay|pa|پنجشنبه|پ|паишанба|паи|па
w4:juma|jum|ju|جمعه|ج|жума|жум|жу
w5:shanba|shan|sh|شنبه|ش|шанба|шан|ша
w6:yakshanba|yak|ya|يكشنبه|ي|якшанба|якш|як
x:نچي|ييل|كوني
""",
    "vi": """
ago day n:# ngay truoc
ago hour n:# gio truoc
ago minute n:# phut truoc
ago month n:# thang truoc
ago second n:# giay truoc
ago week n:# tuan truoc
ago year n:# nam truoc
order:DMY
p afternoon:chieu
p am:sa
p evening:toi
p midnight:nua dem
p morning:sang
p night:dem
p noon:trua|tr
p pm:ch
w0:thu hai
w1:thu ba
w2:thu tu
w3:thu nam
w4:thu sau
w5:thu bay
w6:chu nhat|cn
""",
    "xh": """
m1:janyuwari|jan
m10:okthobha|okt|okthoba
m11:novemba|nov
m12:disemba|dis
m2:februwari|feb
m3:matshi|mat
m4:epreli|epr
m5:meyi|mey
m6:juni|jun
m7:julayi|jul
m8:agasti|aga
m9:septemba|sept|sep
order:MDY
p am:am
p pm:pm
w0:mvulo|mvu
w1:lwesibini|lwesb|bin
w2:lwesithathu|tha
w3:lwesine|sin
w4:lwesihlanu|hla
w5:mgqibelo|mgq
w6:cawe|caw
""",
    "zh": """
ago day n:# 天前|# 日前
ago hour n:# 小时前|# 小時前
ago minute n:# 分钟前|# 分鐘前|# 分前
ago month n:# 个月前|# 個月前
ago second n:# 秒钟前|# 秒前
ago week n:# 周前|# 週前|# 星期前
ago year n:# 年前
m1:一月
m10:十月
m11:十一月
m12:十二月
m2:二月
m3:三月
m4:四月
m5:五月
m6:六月
m7:七月
m8:八月
m9:九月
order:YMD
p afternoon:中午|下午
p am:上午|am
p evening:晚上
p midnight:午夜
p morning:清晨|上午|早上
p night:凌晨
p pm:下午|pm
w0:星期一|周一|週一|一|mon
w1:星期二|周二|週二|二|tue
w2:星期三|周三|週三|三|wed
w3:星期四|周四|週四|四|thu
w4:星期五|周五|週五|五|fri
w5:星期六|周六|週六|六|sat
w6:星期日|周日|週日|日|sun
x:年|月|日
""",
    "zu": """
ago day n:# usuku olwedlule|# izinsuku ezedlule
ago hour n:# ihora eledlule|# amahora edlule
ago minute n:# amaminithi edlule|# iminithi eledlule
ago month n:# izinyanga ezedlule|# inyanga edlule
ago second n:# amasekhondi edlule|# isekhondi eledlule
ago year n:# iminyaka edlule|# unyaka odlule
m1:januwari|jan
m10:okthoba|okt
m11:novemba|nov
m12:disemba|dis
m2:februwari|feb
m3:mashi|mas
m4:ephreli|eph
m5:meyi|mey
m6:juni|jun
m7:julayi|jul
m8:agasti|aga
m9:septhemba|sep
order:MDY
p afternoon:emini
p am:am
p evening:ntambama
p morning:entathakusa|ekuseni
p night:ebusuku
p pm:pm
w0:umsombuluko|mso
w1:ulwesibili|bil
w2:ulwesithathu|tha
w3:ulwesine|sin
w4:ulwesihlanu|hla
w5:umgqibelo|mgq
w6:isonto|son
""",
}
