"""Date words CLDR lacks, by language, in the notation of rows.py.

m month, w weekday, wb weekday only in parentheses, p clock half, d days from today, now, ago, k clock mark, kb clock
mark before the hour, u unit after a number, ub unit before it, x words between, e calendar mark, pub and mod labels.
"""

from typing import Final

HAND: Final[dict[str, str]] = {
    "af": """
d -1:gister
d 0:vandag
pub:gepubliseer
mod:opgedateer|bygewerk
x:om|op
""",
    "am": """
pub:የታተመው
mod:የተሻሻለው
""",
    "ar": """
m1:كانون ثاني|كانون ثان
m3:آدار
m4:نيسان|أبريل
m5:مايس
m6:يونيه|يونية|جون
m7:يوليه|يولية|جويلية
m8:أغسطوس|آوت
m10:تشرين أول|اوكتوبر
m11:تشرين ثاني|تشرين ثان
m12:كانون أول
w1:الثلثاء
w6:الأحد
p am:صباحا|الصباح|فجرا
p pm:مساء|المساء|عصرا|مساءا
p afternoon:ظهرا|الظهر
p night:ليلا
p midnight:منتصف الليل
d 0:اليوم
d -1:أمس|البارحة|الأمس
d -2:أول أمس|قبل أمس
now:الآن|قبل لحظات|منذ لحظات|قبل قليل|منذ قليل
ago second n:منذ {0} ثانية|منذ {0} ثوان|منذ {0} ثواني
ago minute 1:منذ دقيقة|قبل دقيقة|منذ دقيقة واحدة
ago minute 2:منذ دقيقتين
ago minute n:منذ {0} دقيقة|منذ {0} دقائق|منذ {0} د
ago hour 1:منذ ساعة|قبل ساعة|منذ ساعة واحدة
ago hour 2:منذ ساعتين
ago hour n:منذ {0} ساعة|منذ {0} ساعات|منذ {0} س
ago day 1:منذ يوم|قبل يوم|منذ يوم واحد
ago day 2:منذ يومين
ago day n:منذ {0} يوم|منذ {0} أيام|منذ {0} يوما
ago week 1:منذ أسبوع|قبل أسبوع|منذ أسبوع واحد
ago week 2:منذ أسبوعين
ago week n:منذ {0} أسابيع|منذ {0} أسبوع|منذ {0} أسبوعا
ago month 1:منذ شهر|قبل شهر|منذ شهر واحد
ago month 2:منذ شهرين
ago month n:منذ {0} أشهر|منذ {0} شهر|منذ {0} شهور|قبل {0} شهور|منذ {0} شهرا
ago year 1:منذ سنة|منذ عام|قبل عام|قبل سنة|منذ سنة واحدة
ago year 2:منذ سنتين|منذ عامين|قبل عامين
ago year n:منذ {0} سنوات|منذ {0} سنة|منذ {0} أعوام|منذ {0} عاما
k:سا
kb:الساعة|على الساعة|عند الساعة|الساعه
x:يوم|في|عند|بتاريخ|تاريخ|الموافق|الموافق ل|لـ|من|شهر|عام|سنة|على|تمام|ب|الموافقة|و|بـ|ميلادي|م
e hijri:هـ|هجري|هجرية|هجريا|للهجرة
e greg:ميلادي|ميلادية|ميلاديا
pub:نشر|نشر في|تاريخ النشر|نشرت|منشور|النشر|نُشر|نشرت في|نشر بتاريخ|تم النشر|كتب في|أضيف|أضيفت
mod:تحديث|آخر تحديث|حدث|تم التحديث|التحديث|عدل|تعديل|آخر تعديل|عدلت|محدث|حُدّث|اخر تحديث
""",
    "as": "",
    "az": """
d -1:dünən|dunen
d 0:bu gün
pub:yayımlanıb|dərc olunub
mod:yenilənib
""",
    "be": """
d -1:учора
d 0:сёння
kb:у|а
x:у|год
pub:апублікавана
mod:абноўлена
""",
    "bg": """
d -1:вчера
d 0:днес
k:ч|часа
x:год|година|в|на|от
pub:публикувана|публикувано|публикуван
mod:обновена|обновено|обновен|актуализирана|последна промяна|редактирана
""",
    "bn": """
m1:জানুয়ারি|জানুয়ারী
m2:ফেব্রুয়ারি|ফেব্রুয়ারী
m9:সেপ্টেম্বর
p am:সকাল|পূর্বাহ্ন
p pm:বিকাল|বিকেল|সন্ধ্যা|অপরাহ্ন
p afternoon:দুপুর
p night:রাত
d 0:আজ
d -1:গতকাল
x:টা|টায়|সাল|খ্রিস্টাব্দ|ই
pub:প্রকাশ|প্রকাশিত|প্রকাশের সময়|প্রকাশঃ
mod:আপডেট|হালনাগাদ|সর্বশেষ আপডেট|আপডেটেড
""",
    "bs": """
d -1:jučer
d 0:danas
k:h|sati
x:u|god|godine
pub:objavljeno
mod:ažurirano|izmijenjeno
""",
    "ca": """
d -1:ahir
d 0:avui
k:h|hores
x:de|d|del|a les|a la|les|l
pub:publicat|publicada
mod:actualitzat|actualitzada|modificat
""",
    "ckb": """
m7:تەمووزی|تەمووز
m12:کانونی یەکەمی|کانونی یەکەم
m1:کانوونی دووەم|کانوونی دووەمی
m2:شوبات|شوباتی
m3:ئازار|ئازاری
m4:نیسان|نیسانی
m5:ئایار|ئایاری
m6:حوزەیران|حوزەیرانی
m7:تەمموز|تەمموزی
m8:ئاب|ئابی
m9:ئەیلوول|ئەیلوولی
m10:تشرینی یەکەم|تشرینی یەکەمی
m11:تشرینی دووەم|تشرینی دووەمی
m12:کانوونی یەکەم|کانوونی یەکەمی
x:ی
pub:بڵاوکرایەوە
mod:نوێکرایەوە
""",
    "cs": """
d -1:včera
d 0:dnes
k:hod|hodin|h
x:v|ve
pub:publikováno|zveřejněno|vydáno|vyšlo
mod:aktualizováno|aktualizace|upraveno
""",
    "cy": """
d -1:ddoe
d 0:heddiw
pub:cyhoeddwyd
mod:diweddarwyd
""",
    "da": """
d -1:i går
d 0:i dag
kb:kl|klokken
x:den|d
pub:publiceret|udgivet|offentliggjort|oprettet
mod:opdateret|ændret|sidst opdateret|redigeret
""",
    "de": """
m1:jänner|jaenner|jänn
m2:feber
m3:maerz|mrz
w5:sonnabend
p noon:mittags
p midnight:mitternacht
d 0:heute
d -1:gestern
d -2:vorgestern
now:gerade eben|soeben
ago hour 1:vor einer stunde
ago minute 1:vor einer minute
ago day 1:vor einem tag
ago week 1:vor einer woche
ago month 1:vor einem monat
ago year 1:vor einem jahr
k:uhr|h
kb:um
x:am|den|um|der|vom|dem
pub:veröffentlicht|erschienen|publiziert|erstellt|stand|online seit|erstveröffentlichung|erstpublikation
mod:aktualisiert|geändert|zuletzt aktualisiert|letzte aktualisierung|aktualisierung|update|zuletzt geändert|akt
mod:letztes update
""",
    "el": """
p am:πμ
p pm:μμ
d 0:σήμερα
d -1:χθες|χτες
d -2:προχθές
kb:στις
x:στις|τις|ώρα|και
pub:δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης
mod:ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|ανανεώθηκε|τροποποιήθηκε
""",
    "en": """
m9:sept
w1:tues
w2:weds
w3:thur|thurs
p noon:noon|midday
p midnight:midnight
p am:in the morning
p afternoon:in the afternoon
p evening:in the evening
d 0:today
d -1:yesterday
d -2:day before yesterday
now:just now|moments ago
ago second n:{0} secs ago|{0}s ago
ago minute 1:a minute ago|one minute ago
ago minute n:{0} mins ago|{0}m ago
ago hour 1:an hour ago|one hour ago
ago hour 2:two hours ago
ago hour n:{0} hrs ago|{0}h ago
ago day 1:a day ago|one day ago
ago day 2:two days ago
ago day n:{0}d ago
ago week 1:a week ago|one week ago
ago week 2:two weeks ago
ago week n:{0}w ago
ago month 1:a month ago|one month ago
ago month n:{0}mo ago
ago year 1:a year ago|one year ago
ago year 2:two years ago
k:hrs|hours|h|hr
x:at|on|the|of|time|o clock|date|local time
e greg:ad|ce
e hijri:ah
e buddhist:be
pub:published|posted|first published|publication date|publish date|published on|published at|issued|released
pub:created|originally published|date published|pub date|publ|added
mod:updated|last updated|modified|last modified|edited|revised|update|updated on|corrected|last update|last edited
""",
    "es": """
m9:setiembre|set
p am:de la mañana|de la madrugada
p afternoon:del mediodía|de la tarde
p night:de la noche
p noon:mediodía
p midnight:medianoche
d 0:hoy
d -1:ayer
d -2:anteayer
ago hour 1:hace una hora
ago minute 1:hace un minuto
ago day 1:hace un día
k:h|hs|hrs|horas
kb:a las|a la|las
x:de|del|a las|a la|el|las|a|y|hora
pub:publicado|publicada|publicado el|publicación|fecha de publicación|creado|creada
mod:actualizado|actualizada|última actualización|actualización|modificado|editado|modificada
""",
    "et": """
d -1:eile
d 0:täna
kb:kell
x:a
pub:avaldatud
mod:uuendatud|muudetud|viimati uuendatud
""",
    "eu": """
m1:urtarrilaren
m2:otsailaren
m3:martxoaren
m4:apirilaren
m5:maiatzaren
m6:ekainaren
m7:uztailaren
m8:abuztuaren
m9:irailaren
m10:urriaren
m11:azaroaren
m12:abenduaren
d -1:atzo
d 0:gaur
x:eko|n|etan|ko
pub:argitaratua|argitaratuta
mod:eguneratua|azken eguneraketa
""",
    "fa": """
m1:ژانویه|جنوری|ژانویهٔ
m2:فوریه|فبروری|فوریهٔ
m3:مارس|مارچ
m4:آوریل|اپریل
m5:مه|می|مهٔ
m6:ژوئن|جون
m7:ژوئیه|جولای|جولایی|ژوئیهٔ
m8:اوت|آگوست|اگست|آگست
m9:سپتامبر|سپتمبر
m10:اکتبر|اکتوبر
m11:نوامبر|نومبر
m12:دسامبر|دسمبر
w3:پنجشنبه|پنج شنبه
w4:جمعه|آدینه
p am:صبح|قبل از ظهر|بامداد
p pm:عصر|بعد از ظهر
p afternoon:ظهر
p evening:غروب
p night:شب
d 0:امروز
d -1:دیروز
d -2:پریروز
ago minute n:{0} دقیقه پیش|{0} دقیقه قبل
ago hour n:{0} ساعت پیش|{0} ساعت قبل
ago day n:{0} روز پیش|{0} روز قبل
ago hour 1:یک ساعت پیش
ago day 1:یک روز پیش
kb:ساعت
x:روز|ماه|سال|تاریخ|در|و|مصادف با|برابر با|م
e persian:ه ش|هجری شمسی|خورشیدی|شمسی|ش
e hijri:ه ق|قمری|هجری قمری|ق
e greg:میلادی
pub:انتشار|تاریخ انتشار|منتشر شده|منتشر شد|زمان انتشار|تاریخ خبر
mod:به روز شده|به روزرسانی|آخرین به روزرسانی|به‌روزرسانی|بروزرسانی|ویرایش|به‌روز شده|آخرین به‌روزرسانی
""",
    "fi": """
d -1:eilen
d 0:tänään
d -2:toissapäivänä
kb:klo|kello
pub:julkaistu
mod:päivitetty|muokattu|viimeksi päivitetty
""",
    "fil": """
d -1:kahapon
d 0:ngayon
pub:nailathala
mod:in update
""",
    "fo": """
d -1:í gjár
d 0:í dag
kb:kl
mod:dagført
""",
    "fr": """
w2:mercr
p noon:midi
p midnight:minuit
p am:du matin
p afternoon:de l après midi
p evening:du soir
d 0:aujourd hui
d -1:hier
d -2:avant hier
ago hour 1:il y a une heure
ago minute 1:il y a une minute
ago day 1:il y a un jour
ago month 1:il y a un mois
ago year 1:il y a un an
k:h|heures|heure|hrs
x:à|le|du|de|a|et|er|en date du|heure locale
pub:publié|publié le|publiée|paru|paru le|mis en ligne|posté|date de publication|créé|publication|parution
mod:mis à jour|mise à jour|modifié|modifié le|actualisé|dernière mise à jour|màj|maj|dernière modification
mod:mis à jour le|actualisation
""",
    "ga": """
d -1:inné
d 0:inniu
pub:foilsithe
mod:nuashonraithe
""",
    "gd": "",
    "gl": """
d -1:onte
d 0:hoxe
k:h|horas
x:de|ás|do
pub:publicado
mod:actualizado
""",
    "gu": """
d -1:ગઈકાલે
d 0:આજે
pub:પ્રકાશિત
mod:અપડેટ|અપડેટેડ
""",
    "ha": """
pub:an wallafa
mod:an sabunta
""",
    "he": """
p am:בבוקר
p noon:בצהריים
d 0:היום
d -1:אתמול
d -2:שלשום
ago minute 1:לפני דקה
ago hour 1:לפני שעה
ago hour 2:לפני שעתיים
ago day 1:לפני יום
ago day 2:לפני יומיים
kb:בשעה|שעה
x:ב|ה|יום|בתאריך|תאריך
pub:פורסם|פורסם ב|תאריך פרסום|פרסום|פורסמה
mod:עודכן|עדכון אחרון|עודכן ב|עדכון|עודכנה
""",
    "hi": """
m1:जनवरी|जन
m2:फरवरी|फर
m8:अगस्त|अग
m9:सितंबर|सितम्बर|सित
m10:अक्टूबर|अक्तूबर
m11:नवंबर|नवम्बर
m12:दिसंबर|दिसम्बर|दिस
w0:सोमवार
w2:बुधवार
w3:गुरुवार|बृहस्पतिवार|गुरूवार|वीरवार
w4:शुक्रवार
p am:सुबह|पूर्वाह्न
p afternoon:दोपहर
p pm:अपराह्न
p evening:शाम
p night:रात
d 0:आज
kb:समय
x:बजे|को|बजकर
pub:प्रकाशित|पब्लिश|प्रकाशन|प्रकाशित तिथि
mod:अपडेट|अपडेटेड|अद्यतन|संशोधित|अंतिम अपडेट
""",
    "hr": """
d -1:jučer
d 0:danas
k:h|sati
x:u|god|godine
pub:objavljeno|objava
mod:ažurirano|izmijenjeno|zadnja izmjena
""",
    "hu": """
d -1:tegnap
d 0:ma
k:óra|órakor
x:én|i|án
pub:megjelent|közzétéve|publikálva|létrehozva
mod:frissítve|módosítva|frissült|utolsó frissítés
""",
    "hy": """
d -1:երեկ
d 0:այսօր
x:ին|ժամը
pub:հրապարակված|հրապարակվել
mod:թարմացվել|թարմացված
""",
    "id": """
p am:pagi
p afternoon:siang
p evening:sore
p night:malam
d -1:kemarin
d 0:hari ini
kb:pukul|jam
x:tanggal|tgl|pukul|jam
pub:diterbitkan|dipublikasikan|terbit|ditayangkan|tayang|diposting
mod:diperbarui|diubah|pembaruan
""",
    "ig": "",
    "is": """
d -1:í gær
d 0:í dag
kb:kl|klukkan
pub:birt|birtist
mod:uppfært
""",
    "it": """
p noon:mezzogiorno
p midnight:mezzanotte
p am:di mattina|del mattino
p afternoon:del pomeriggio
p evening:di sera
d 0:oggi
d -1:ieri
ago hour 1:un ora fa
ago minute 1:un minuto fa
ago day 1:un giorno fa
k:h
kb:ore|alle|alle ore|ore
x:il|alle|ore|alle ore|del|di|dell|e
pub:pubblicato|pubblicata|pubblicato il|creato
mod:aggiornato|aggiornamento|ultimo aggiornamento|modificato|aggiornata|modifica
""",
    "ja": """
wb0:月
wb1:火
wb2:水
wb3:木
wb4:金
wb5:土
wb6:日
p am:午前
p pm:午後
p noon:正午
u year:年
u month:月
u day:日
u hour:時
u minute:分
u second:秒
u half:半
d 0:今日|本日
d -1:昨日
d -2:一昨日|おととい
now:たった今
ago minute n:{0}分前
ago hour n:{0}時間前
ago day n:{0}日前
ago week n:{0}週間前
ago month n:{0}か月前|{0}ヶ月前|{0}カ月前|{0}ヵ月前
ago year n:{0}年前
x:頃|ころ|付|付け|現在
e reiwa:令和
e heisei:平成
e showa:昭和
e greg:西暦
pub:公開|公開日|掲載|配信|投稿|投稿日|公開日時|掲載日|配信日|発表|公開日時
mod:更新|最終更新|更新日|更新日時|最終更新日|改訂
""",
    "ka": """
m1:იანვარს
m2:თებერვალს
d -1:გუშინ
d 0:დღეს
pub:გამოქვეყნდა
mod:განახლდა|განახლებულია
""",
    "kk": """
d -1:кеше
d 0:бүгін
x:жылы|жылғы|сағат
pub:жарияланды|жарияланған
mod:жаңартылды|жаңартылған
""",
    "km": """
u month:ខែ
ub month:ខែ
ub day:ថ្ងៃទី|ថ្ងៃ
ub year:ឆ្នាំ
mod:ធ្វើបច្ចុប្បន្នភាព
pub:ចេញផ្សាយ
""",
    "kn": """
mod:ಅಪ್‌ಡೇಟ್|ನವೀಕರಿಸಲಾಗಿದೆ
pub:ಪ್ರಕಟಿಸಲಾಗಿದೆ|ಪ್ರಕಟಣೆ
""",
    "ko": """
wb0:월
wb1:화
wb2:수
wb3:목
wb4:금
wb5:토
wb6:일
p am:오전
p pm:오후
p noon:정오
p midnight:자정
p morning:아침|새벽
p evening:저녁
p night:밤
u year:년
u month:월
u day:일
u hour:시
u minute:분
u second:초
u half:반
d 0:오늘
d -1:어제
d -2:그제|그저께
now:방금 전|방금
ago minute n:{0}분 전|{0}분전
ago hour n:{0}시간 전|{0}시간전
ago day n:{0}일 전|{0}일전
ago week n:{0}주 전|{0}주전
ago month n:{0}개월 전|{0}개월전
ago year n:{0}년 전|{0}년전
e greg:서기
pub:입력|등록|기사입력|게재|발행|승인|작성|송고|게시
mod:수정|업데이트|최종수정|기사수정|최종 수정|갱신|최종 업데이트|최종업데이트
""",
    "ky": """
d -1:кечээ
d 0:бүгүн
x:жылы|саат|жыл
pub:жарыяланды
mod:жаңыртылды
""",
    "lb": """
d -1:gëschter
d 0:haut
k:auer
kb:um
x:den|de
pub:publizéiert
mod:aktualiséiert
""",
    "lo": """
x:ວັນທີ|ວັນ|ທີ
""",
    "lt": """
d -1:vakar
d 0:šiandien
k:val
x:m|d|mėn|metų
pub:paskelbta|publikuota
mod:atnaujinta|redaguota
""",
    "lv": """
d -1:vakar
d 0:šodien
kb:plkst
x:gada|g
pub:publicēts|publicēta
mod:atjaunots|papildināts|labots
""",
    "mg": """
pub:navoaka
""",
    "mk": """
d -1:вчера
d 0:денес
k:часот|ч
x:во|г|година
pub:објавено|објавена
mod:ажурирано|освежено
""",
    "ml": """
pub:പ്രസിദ്ധീകരിച്ചത്
mod:അപ്ഡേറ്റ്|പുതുക്കിയത്
""",
    "mn": """
m1:нэгдүгээр сарын
m2:хоёрдугаар сарын
m3:гуравдугаар сарын
m4:дөрөвдүгээр сарын
m5:тавдугаар сарын
m6:зургаадугаар сарын
m7:долоодугаар сарын
m8:наймдугаар сарын
m9:есдүгээр сарын
m10:аравдугаар сарын
m11:арван нэгдүгээр сарын
m12:арван хоёрдугаар сарын
u month:сарын|сар
x:он|оны|өдөр|өдрийн|ны|ний|р
pub:нийтэлсэн
mod:шинэчилсэн
""",
    "mr": """
d -1:काल
d 0:आज
p am:सकाळी
p afternoon:दुपारी
p evening:सायंकाळी|संध्याकाळी
p night:रात्री
x:रोजी|वाजता
pub:प्रकाशित
mod:अपडेट|अद्यतनित|अपडेटेड
""",
    "ms": """
p am:pagi
p afternoon:tengah hari
p evening:petang
p night:malam
d -1:semalam
d 0:hari ini
x:pada|jam|pukul
pub:diterbitkan|disiarkan
mod:dikemas kini|dikemaskini
""",
    "mt": """
d -1:ilbieraħ
d 0:illum
x:ta|fl
pub:ippubblikat
mod:aġġornat
""",
    "my": """
u day:ရက်
x:ရက်|ခုနှစ်|နေ့|ရက်နေ့
pub:ထုတ်ဝေသည်
mod:နောက်ဆုံးပြင်ဆင်ချိန်
""",
    "nb": """
w1:tysdag
w5:laurdag
w6:sundag
d -1:i går
d 0:i dag
kb:kl|klokken|klokka
x:den
pub:publisert|opprettet|lagt ut|publ
mod:oppdatert|sist oppdatert|endret|sist endret
""",
    "ne": """
d -1:हिजो
d 0:आज
pub:प्रकाशित|प्रकाशित मिति
mod:अपडेट|अद्यावधिक
""",
    "nl": """
d -1:gisteren
d 0:vandaag
d -2:eergisteren
ago hour 1:een uur geleden
ago minute 1:een minuut geleden
ago day 1:een dag geleden
k:uur|u|h
kb:om
x:op|om
pub:gepubliceerd|geplaatst|gepubliceerd op|verschenen|gecreëerd|gemaakt
mod:bijgewerkt|laatst bijgewerkt|gewijzigd|update|laatste update|aangepast|laatst gewijzigd|geüpdatet
""",
    "or": "",
    "pa": """
pub:ਪ੍ਰਕਾਸ਼ਿਤ
mod:ਅਪਡੇਟ|ਅੱਪਡੇਟ
""",
    "pl": """
p noon:w południe
d -1:wczoraj
d 0:dziś|dzisiaj
d -2:przedwczoraj
ago hour 1:godzinę temu
ago minute 1:minutę temu
kb:godz|godzina|o godz|o godzinie
x:r|roku|o|w|dnia
pub:opublikowano|data publikacji|publikacja|opublikowany|utworzono|data dodania|dodano
mod:aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|modyfikacja|zmodyfikowano|aktualizowano
""",
    "ps": """
m1:جنوري
m2:فبروري
m3:مارچ
m4:اپرېل|اپریل
m5:مې|می
m6:جون
m7:جولای
m8:اګست
m9:سپتمبر
m10:اکتوبر
m11:نومبر
m12:دسمبر
e persian:لمریز
pub:خپور شوی
mod:تازه شوی
""",
    "pt": """
p noon:meio dia
p midnight:meia noite
p am:da manhã
p afternoon:da tarde
p night:da noite
w0:segunda
w1:terça
w2:quarta
w3:quinta
w4:sexta
d 0:hoje
d -1:ontem
d -2:anteontem
ago hour 1:há uma hora
ago minute 1:há um minuto
ago day 1:há um dia
k:h|hs|horas|hrs|min
kb:às|as
x:de|às|as|do|em|a|à|e|ao|horário|hora|o
pub:publicado|publicada|publicado em|postado|criado|criado em|publicação|data de publicação
mod:atualizado|atualizada|atualizado em|última atualização|modificado|atualização|editado|actualizado|actualizada
""",
    "rm": "",
    "ro": """
d -1:ieri
d 0:astăzi|azi
kb:ora|orele|la ora
x:la|ora|de|din
pub:publicat|publicat la|publicată|data publicării|postat
mod:actualizat|ultima actualizare|modificat|ultima modificare|data actualizării|update
""",
    "ru": """
w0:понедельник
p noon:полдень
p midnight:полночь
p am:утра
p afternoon:дня
p evening:вечера
p night:ночи
d 0:сегодня
d -1:вчера
d -2:позавчера
now:только что
ago hour 1:час назад
ago minute 1:минуту назад
ago day 1:день назад
ago week 1:неделю назад
ago month 1:месяц назад
ago year 1:год назад
k:ч|час|часов
kb:в
x:года|год|в|от|г|время
pub:опубликовано|опубликована|опубликован|дата публикации|публикация|создано|размещено
mod:обновлено|обновлена|обновлен|последнее обновление|изменено|дата обновления|обновление|дополнено
""",
    "sd": "",
    "si": """
pub:ප්‍රකාශිත
mod:යාවත්කාලීන
""",
    "sk": """
d -1:včera
d 0:dnes
k:hod|h
x:o|v
pub:publikované|zverejnené|vydané|vytvorené
mod:aktualizované|upravené|aktualizácia
""",
    "sl": """
d -1:včeraj
d 0:danes
kb:ob
x:ob|ura
pub:objavljeno|objava
mod:posodobljeno|spremenjeno|zadnja sprememba
""",
    "so": """
pub:la daabacay
mod:la cusboonaysiiyay
""",
    "sq": """
d -1:dje
d 0:sot
kb:ora|në orën
x:më|në
pub:publikuar|botuar|postuar
mod:përditësuar|ndryshuar
""",
    "sr": """
m1:januar|јануар
m6:juni|јуни|jun
m7:juli|јули|jul
d -1:јуче|juče
d 0:данас|danas
k:h|ч|часова|časova|сати
x:у|u|г|год|године|godine|god
pub:објављено|objavljeno
mod:ажурирано|ažurirano|измењено|izmenjeno|освежено
""",
    "sv": """
d -1:i går|igår
d 0:i dag|idag
ago hour 1:för en timme sedan
ago minute 1:för en minut sedan
kb:kl|klockan
x:den
pub:publicerad|publicerat|publicerades|skapad|publ
mod:uppdaterad|uppdaterat|uppdaterades|ändrad|senast uppdaterad|senast ändrad|uppd
""",
    "sw": """
d -1:jana
d 0:leo
swahili:saa
pub:imechapishwa|ilichapishwa
mod:imesasishwa|ilisasishwa|iliyosasishwa
""",
    "ta": """
p am:காலை|முற்பகல்
p afternoon:மதியம்
p pm:மாலை|பிற்பகல்
p night:இரவு
d 0:இன்று
d -1:நேற்று
x:மணி|அன்று
pub:வெளியிடப்பட்டது|பதிவு செய்த நாள்|பதிப்பு|பதிவு
mod:புதுப்பிக்கப்பட்டது|புதுப்பித்தது|அப்டேட்|மாற்றம்
""",
    "te": """
pub:ప్రచురించబడింది|ప్రచురణ|ప్రచురితం
mod:నవీకరించబడింది|అప్‌డేట్|అప్డేట్
""",
    "tg": """
d -1:дирӯз
d 0:имрӯз
x:соли|соати
pub:нашр шуд
mod:навсозӣ
""",
    "th": """
k:น|นาฬิกา
ub year:ปี
d 0:วันนี้
d -1:เมื่อวาน|เมื่อวานนี้
ago minute n:{0} นาทีที่แล้ว|{0} นาทีที่ผ่านมา
ago hour n:{0} ชั่วโมงที่แล้ว|{0} ชั่วโมงที่ผ่านมา|{0} ชม.ที่แล้ว
ago day n:{0} วันที่แล้ว|{0} วันที่ผ่านมา|{0} วันก่อน
x:เวลา|วัน|ที่|วันที่|ปี|เมื่อ
u hour:นาฬิกา
u minute:นาที
u second:วินาที
e buddhist:พ ศ|พุทธศักราช
e greg:ค ศ|คริสต์ศักราช
pub:เผยแพร่|เผยแพร่เมื่อ|วันที่เผยแพร่|โพสต์
mod:อัปเดต|ปรับปรุง|อัพเดต|อัปเดตล่าสุด|แก้ไขล่าสุด|ปรับปรุงล่าสุด|อัพเดท
""",
    "tk": """
x:ýyl|ýylyň
""",
    "tr": """
p noon:öğle
d -1:dün
d 0:bugün
d -2:evvelsi gün
ago hour 1:bir saat önce
kb:saat
x:saat|tarihinde|tarih|günü
pub:yayınlanma|yayınlanma tarihi|yayımlanma|giriş|giriş tarihi|eklenme|oluşturulma|oluşturulma tarihi
pub:yayın tarihi|haber giriş|haber giriş tarihi
mod:güncelleme|güncellenme|son güncelleme|güncellendi|güncelleme tarihi|güncellenme tarihi|düzenleme
""",
    "uk": """
p noon:полудень
d -1:вчора|учора
d 0:сьогодні
d -2:позавчора
ago hour 1:годину тому
ago minute 1:хвилину тому
ago day 1:день тому
kb:о|об
x:о|об|у|в|року|рік|від|р
pub:опубліковано|дата публікації|опублікована|створено|публікація|розміщено
mod:оновлено|останнє оновлення|оновлена|змінено|оновлення
""",
    "ur": """
m1:جنوری
m2:فروری
m3:مارچ
m4:اپریل
m5:مئی
m6:جون
m7:جولائی
m8:اگست
m9:ستمبر
m10:اکتوبر
m11:نومبر
m12:دسمبر
w0:پیر|سوموار
w1:منگل
w2:بدھ
w3:جمعرات
w4:جمعہ|جمعۃ المبارک
w5:ہفتہ|ہفتے
w6:اتوار
p am:صبح|قبل دوپہر
p afternoon:دوپہر|دن
p pm:سہ پہر|بعد دوپہر
p evening:شام
p night:رات
d 0:آج
x:بجے|کو|بج کر|ء|بروز|سال|م
e hijri:ہجری|ھ
pub:شائع|اشاعت|تاریخ اشاعت|شائع شدہ|شائع ہوا
mod:اپ ڈیٹ|اپڈیٹ|تجدید|آخری اپ ڈیٹ|تازہ کاری
""",
    "uz": """
m1:январь|янв
d -1:kecha|кеча
d 0:bugun|бугун
x:yil|йил|soat|соат
pub:chop etilgan|эълон қилинди|e lon qilindi
mod:yangilandi|янгиланди|yangilangan
""",
    "vi": """
w0:t2
ub day:ngày|ngay
ub month:tháng|thg|thang
ub year:năm|nam
vi weekday:thứ
m1:tháng một|tháng giêng
m2:tháng hai
m3:tháng ba
m4:tháng tư
m5:tháng năm
m6:tháng sáu
m7:tháng bảy
m8:tháng tám
m9:tháng chín
m10:tháng mười
m11:tháng mười một
m12:tháng mười hai
p noon:trưa
p morning:sáng
p afternoon:chiều
p evening:tối
d 0:hôm nay
d -1:hôm qua
k:giờ|h|g
kb:lúc
u minute:phút
x:lúc|vào|ngày
pub:đăng|xuất bản|đăng lúc|ngày đăng|đăng ngày
mod:cập nhật|cập nhật lúc|sửa|cập nhật lần cuối|cập nhật mới nhất
""",
    "xh": "",
    "zh": """
wb0:一
wb1:二
wb2:三
wb3:四
wb4:五
wb5:六
wb6:日
w0:礼拜一|禮拜一|星期一|周一|週一
w1:礼拜二|禮拜二|星期二|周二|週二
w2:礼拜三|禮拜三|星期三|周三|週三
w3:礼拜四|禮拜四|星期四|周四|週四
w4:礼拜五|禮拜五|星期五|周五|週五
w5:礼拜六|禮拜六|星期六|周六|週六
w6:礼拜天|礼拜日|禮拜日|星期天|星期日|周日|週日
p am:上午|清晨|早上|早晨|凌晨
p pm:下午|傍晚
p afternoon:中午
p noon:正午
p night:晚上|夜间|夜間|深夜|晚间|晚間
p midnight:午夜
u year:年
u month:月
u day:日|号|號
u hour:时|時|点|點
u minute:分
u second:秒
u half:半
d 0:今天|今日
d -1:昨天|昨日
d -2:前天
now:刚刚|剛剛
ago minute n:{0}分钟前|{0}分鐘前
ago hour n:{0}小时前|{0}小時前|{0}个小时前|{0}個小時前
ago day n:{0}天前
ago week n:{0}周前|{0}週前|{0}星期前
ago month n:{0}个月前|{0}個月前
ago year n:{0}年前
e roc:民国|民國|中華民國
e greg:公元|西元
pub:发布|發布|發佈|发布时间|發布時間|发表于|发表|發表|刊登|时间|發佈時間|发布于
mod:更新|最后更新|最後更新|更新时间|更新時間|修改|最后修改|更新于
""",
    "zu": "",
}

HIJRI_MONTHS: Final = """
h1:محرم|المحرم|محرم الحرام|muharram|محرم‌الحرام
h2:صفر|صفر المظفر|safar
h3:ربيع الأول|ربيع اول|ربیع‌الاول|ربیع الاول|ربيع أول|rabi al awwal|rabi ul awwal|rabi i|rabi al awal
h4:ربيع الآخر|ربيع الثاني|ربیع‌الثانی|ربیع الثانی|ربيع ثاني|ربيع آخر|rabi al thani|rabi ul akhir|rabi ii|rabi al akhir
h5:جمادى الأولى|جمادى الاول|جمادی‌الاول|جمادی الاول|جمادي الاولي|جمادی الاولی|jumada al awwal|jumada i
h5:jumada al ula|jumadil awal
h6:جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادی‌الثانی|جمادی الثانی|جمادى الآخر|جمادی الثانیہ|jumada al thani
h6:jumada ii|jumada al akhirah
h7:رجب|رجب المرجب|rajab
h8:شعبان|شعبان المعظم|shaban|sha ban|shaaban
h9:رمضان|رمضان المبارك|ramadan|ramadhan|ramzan
h10:شوال|شوال المكرم|shawwal|syawal
h11:ذو القعدة|ذي القعدة|ذوالقعدة|ذی‌القعده|ذی القعده|ذيقعده|ذیقعدہ|ذوالقعده|dhu al qidah|dhul qadah|zilqad
h11:dhu al qadah
h12:ذو الحجة|ذي الحجة|ذوالحجة|ذی‌الحجه|ذی الحجه|ذوالحجه|ذیحجه|dhu al hijjah|dhul hijjah|zilhaj
"""
JALALI_MONTHS: Final = """
j1:فروردین|حمل|وری
j2:اردیبهشت|ثور|غويی|گولان|اردي بهشت
j3:خرداد|جوزا|غبرګولی
j4:تیر|سرطان|چنګاښ
j5:مرداد|اسد|زمری|امرداد
j6:شهریور|سنبله|وږی
j7:مهر|میزان|تله
j8:آبان|عقرب|لړم
j9:آذر|قوس|ليندۍ
j10:دی|جدی|مرغومی
j11:بهمن|دلو|سلواغه
j12:اسفند|حوت|کب
"""
