"""Dates as publishers print them, row by row, each with the reason it is there."""

import pytest

from transforms.core.dates import parse_time
from transforms.core.rejected import Rejected

FETCHED = "2022-03-01T12:00:00Z"
AT = "2022-02-12T15:15:00"
DAY = "2022-02-12"

# text, language, local, offset, why
READ = [
    # Arabic
    ("السبت 12 فبراير 2022 03:15 م", "ar", AT, None, "the acceptance article"),
    ("السبت، 12 فبراير 2022 - 03:15 مساءً", "ar", AT, None, "Arabic comma, harakat"),
    ("السبت ١٢ فبراير ٢٠٢٢ ٠٣:١٥ م", "ar", AT, None, "Eastern Arabic digits"),
    ("\u200fالسبت \u202b12\u202c فبراير\u200e 2022 03:15 م", "ar", AT, None, "bidi controls"),
    ("12 فبراير 2022م", "ar", DAY, None, "م is Gregorian behind a year"),
    ("12 فبراير 2022 م", "ar", DAY, None, "the same with a space"),
    ("12 فبراير 2022م - 03:15 م", "ar", AT, None, "both meanings of م"),
    ("12/02/2022 م 03:15", "ar", DAY, None, "a free م is the year's mark or the clock's half, and nothing tells which"),
    ("12/02/2022م 03:15", "ar", "2022-02-12T03:15:00", None, "a joined م is the year's"),
    ("12/02/2022 م 15:15", "ar", AT, None, "no half of the day goes with 15:15"),
    ("12/02/2022 م 03:15 م", "ar", AT, None, "the clock has a half of its own"),
    ("12 فبراير 2022 م الساعة 15:15", "ar", AT, None, "Gregorian mark, then a clock word"),
    ("12 شباط 2022", "ar", DAY, None, "Levantine"),
    ("12 شباط/فبراير 2022 15:15", "ar", AT, None, "double name"),
    ("12 فبراير/ شباط 2022", "ar", DAY, None, "double name with a space"),
    ("12 شباط (فبراير) 2022", "ar", DAY, None, "double name in parentheses"),
    ("12 كانون الثاني 2022", "ar", "2022-01-12", None, "Levantine January of two words"),
    ("12 كانون الثاني/يناير 2022", "ar", "2022-01-12", None, "double January"),
    ("12 كانون الأول 2021", "ar", "2021-12-12", None, "Levantine December"),
    ("12 تشرين الأول 2021", "ar", "2021-10-12", None, "Levantine October"),
    ("12 تشرين الثاني 2021", "ar", "2021-11-12", None, "Levantine November"),
    ("12 آذار 2021", "ar", "2021-03-12", None, "Levantine March"),
    ("12 نيسان 2021", "ar", "2021-04-12", None, "Levantine April"),
    ("12 أيار 2021", "ar", "2021-05-12", None, "Levantine May"),
    ("12 حزيران 2021", "ar", "2021-06-12", None, "Levantine June"),
    ("12 تموز 2021", "ar", "2021-07-12", None, "Levantine July"),
    ("12 آب 2021", "ar", "2021-08-12", None, "Levantine August"),
    ("12 أيلول 2021", "ar", "2021-09-12", None, "Levantine September"),
    ("12 جانفي 2022", "ar-DZ", "2022-01-12", None, "Algerian and Tunisian"),
    ("12 فيفري 2022", "ar-TN", DAY, None, "Tunisian"),
    ("12 أفريل 2021", "ar", "2021-04-12", None, "Maghrebi April"),
    ("12 ماي 2021", "ar", "2021-05-12", None, "Maghrebi May"),
    ("12 جوان 2021", "ar", "2021-06-12", None, "Maghrebi June"),
    ("12 جويلية 2021", "ar", "2021-07-12", None, "Maghrebi July"),
    ("12 أوت 2021", "ar", "2021-08-12", None, "Maghrebi August"),
    ("12 غشت 2021", "ar-MA", "2021-08-12", None, "Moroccan August"),
    ("12 شتنبر 2021", "ar-MA", "2021-09-12", None, "Moroccan September"),
    ("12 نونبر 2021", "ar-MA", "2021-11-12", None, "Moroccan November"),
    ("12 دجنبر 2021", "ar-MA", "2021-12-12", None, "Moroccan December"),
    ("12 يوليوز 2021", "ar-MA", "2021-07-12", None, "Moroccan July"),
    ("12 يونيه 2021", "ar-EG", "2021-06-12", None, "Egyptian spelling"),
    ("12 يوليه 2021", "ar-EG", "2021-07-12", None, "Egyptian spelling"),
    ("الاثنين 14 فبراير 2022", "ar", "2022-02-14", None, "weekday without hamza"),
    ("الإثنين 14 فبراير 2022", "ar", "2022-02-14", None, "weekday with hamza"),
    ("الأربعاء 9 فبراير 2022", "ar", "2022-02-09", None, "hamza on alif"),
    ("الاربعاء 9 فبراير 2022", "ar", "2022-02-09", None, "and without"),
    ("الثلاثاء 8 فبراير 2022", "ar", "2022-02-08", None, "final hamza"),
    ("السبت 11 رجب 1443 هـ", "ar", DAY, None, "Hijri alone"),
    ("11 رجب 1443هـ الموافق 12 فبراير 2022م", "ar", DAY, None, "Hijri beside Gregorian"),
    ("السبت 12 فبراير 2022 - 11 رجب 1443 هـ 15:15", "ar", AT, None, "the clock behind both"),
    ("12 فبراير 2022 | 10 رجب 1443", "ar", DAY, None, "a sighted month a day off"),
    ("11/07/1443 هـ", "ar", DAY, None, "numeric Hijri"),
    ("1443/07/11", "ar", DAY, None, "numeric Hijri, year first"),
    ("نشر في: 12/02/2022 الساعة 03:15 م بتوقيت غرينتش", "ar", AT, "+00:00", "GMT in Arabic"),
    ("12 فبراير 2022 15:15 بتوقيت جرينتش", "ar", AT, "+00:00", "the other spelling"),
    ("12 فبراير 2022 15:15 بتوقيت مكة المكرمة", "ar", AT, "+03:00", "Mecca"),
    ("12 فبراير 2022 15:15 بتوقيت القدس", "ar", AT, "+02:00", "Jerusalem in winter"),
    ("12 يوليو 2021 15:15 بتوقيت القدس", "ar", "2021-07-12T15:15:00", "+03:00", "Jerusalem in summer"),
    ("12 فبراير 2022 15:15 (توقيت أبوظبي)", "ar", AT, "+04:00", "Abu Dhabi in parentheses"),
    ("12 فبراير 2022 15:15 بتوقيت غرينتش+3", "ar", AT, "+03:00", "GMT+3"),
    ("2022/02/12 15:15", "ar", AT, None, "year first, slashes"),
    ("12-02-2022", "ar", DAY, None, "dashes"),
    ("12 فبراير 2022 12:15 ص", "ar", "2022-02-12T00:15:00", None, "after midnight"),
    ("12 فبراير 2022 12:15 ظهرا", "ar", "2022-02-12T12:15:00", None, "at noon"),
    ("12 فبراير 2022 04:15 فجرا", "ar", "2022-02-12T04:15:00", None, "at dawn"),
    ("12 فبراير 2022 03:15 عصرا", "ar", AT, None, "in the afternoon"),
    ("آخر تحديث: 12 فبراير، 2022", "ar", DAY, None, "comma before the year"),
    ("12 من فبراير 2022", "ar", DAY, None, "the twelfth of"),
    # other scripts from right to left
    ("شنبه ۲۳ بهمن ۱۴۰۰ - ۱۵:۱۵", "fa", AT, None, "Persian calendar and digits"),
    ("۱۴۰۰/۱۱/۲۳ ۱۵:۱۵", "fa", AT, None, "numeric Persian"),
    ("۲۳ بهمن ۱۴۰۰ - 12 February 2022", "fa", DAY, None, "Persian beside Gregorian"),
    ("۱۲ فوریه ۲۰۲۲", "fa", DAY, None, "Gregorian in Persian"),
    ("12 בפברואר 2022, 15:15", "he", AT, None, "prefixed month"),
    ("יום שבת, 12 פברואר 2022 בשעה 15:15", "he", AT, None, "at the hour"),
    ("12 فروری 2022", "ur", DAY, None, "Urdu"),
    # Europe
    ("Saturday, 12 February 2022 at 3:15 pm", "en", AT, None, "English, day first"),
    ("February 12, 2022 3:15 p.m.", "en", AT, None, "dotted half"),
    ("Feb. 12, 2022, 3:15 PM EST", "en", AT, "-05:00", "Eastern standard"),
    ("Feb 12th, 2022", "en", DAY, None, "ordinal"),
    ("12 Feb 2022 | 15:15 GMT", "en", AT, "+00:00", "bar and GMT"),
    ("12 February 2022 15:15 UTC+3", "en", AT, "+03:00", "UTC+3"),
    ("12 February 2022 15:15 (GMT +5:30)", "en", AT, "+05:30", "half hours"),
    ("12 February 2022, 12:00 noon", "en", "2022-02-12T12:00:00", None, "noon"),
    ("3pm, 12 February 2022", "en", "2022-02-12T15:00:00", None, "clock first, no minutes"),
    ("12 Feb 2022 15:15 IST", "en-IN", AT, "+05:30", "region decides IST"),
    ("12 Feb 2022 15:15 IST", "en-IL", AT, "+02:00", "region decides IST otherwise"),
    ("12 Feb 2022 15:15 IST", "en", AT, None, "nothing decides IST"),
    ("12 Feb 2022 15:15 CST", "en-US", AT, "-06:00", "American CST"),
    ("12 Feb 2022 15:15 CST", "zh", AT, "+08:00", "Chinese CST"),
    ("12 Feb 2022 15:15 BST", None, AT, None, "nothing decides BST"),
    ("12 July 2021 15:15 BST", "en-GB", "2021-07-12T15:15:00", "+01:00", "British BST"),
    ("12 Feb 2022 3:15 pm ET", "en-US", AT, "-05:00", "ET in winter"),
    ("12 July 2021 3:15 pm Eastern Time", "en-US", "2021-07-12T15:15:00", "-04:00", "and in summer"),
    ("7 November 2021 1:30 am ET", "en-US", "2021-11-07T01:30:00", None, "an hour that comes twice"),
    ("14 March 2021 2:30 am ET", "en-US", "2021-03-14T02:30:00", None, "an hour that never was"),
    ("02/12/2022 3:15 PM", "en-US", AT, None, "month first in America"),
    ("12/02/2022 15:15", "en-GB", AT, None, "day first in Britain"),
    ("13/02/2022", "en", "2022-02-13", None, "no thirteenth month"),
    ("Sat 12/02/2022", "en", DAY, None, "the weekday decides"),
    ("12. Februar 2022, 15.15 Uhr", "de", AT, None, "dotted clock"),
    ("Samstag, 12.02.2022 | 15:15 Uhr MEZ", "de", AT, "+01:00", "MEZ"),
    ("12. Jänner 2022", "de-AT", "2022-01-12", None, "Austrian January"),
    ("12.02.22 15:15", "de", AT, None, "two digits before the fetch"),
    ("12.7.2021, 15:15 MESZ", "de", "2021-07-12T15:15:00", "+02:00", "MESZ"),
    ("le 12 février 2022 à 15h15", "fr", AT, None, "h"),
    ("Publié le 12/02/2022 à 15:15", "fr", AT, None, "label and numeric"),
    ("1er février 2022", "fr", "2022-02-01", None, "premier"),
    ("12 fevrier 2022", "fr", DAY, None, "without its accent"),
    ("sáb, 12 feb 2022 15:15", "es", AT, None, "weekday shortened"),
    ("mar 8 mar 2022", "es", None, None, "a day after the fetch"),
    ("mar 8 feb 2022", "es", "2022-02-08", None, "mar is martes here"),
    ("8 mar 2021", "es", "2021-03-08", None, "and marzo here"),
    ("12 de febrero de 2022, 15:15 h", "es", AT, None, "de and h"),
    ("12 de fevereiro de 2022 às 15h15", "pt", AT, None, "Portuguese"),
    ("sabato 12 febbraio 2022 ore 15.15", "it", AT, None, "ore"),
    ("12 febbraio 2022 alle 15:15", "it", AT, None, "alle"),
    ("12 februari 2022 15:15 uur", "nl", AT, None, "uur"),
    ("12. februar 2022 kl. 15:15", "da", AT, None, "kl."),
    ("12.02.2022 kl. 15.15", "nb", AT, None, "kl. and dots"),
    ("12 februari 2022 kl 15.15", "sv", AT, None, "kl without a dot"),
    ("12.2.2022 klo 15.15", "fi", AT, None, "klo"),
    ("lauantaina 12. helmikuuta 2022", "fi", DAY, None, "inflected"),
    ("12. veebruar 2022 kell 15.15", "et", AT, None, "kell"),
    ("2022. gada 12. februāris, plkst. 15:15", "lv", AT, None, "Latvian"),
    ("2022 m. vasario 12 d. 15:15", "lt", AT, None, "Lithuanian"),
    ("12 lutego 2022, 15:15", "pl", AT, None, "genitive"),
    ("12. 2. 2022 15:15", "cs", AT, None, "spaces behind dots"),
    ("12. února 2022 v 15:15", "cs", AT, None, "v"),
    ("12. februára 2022", "sk", DAY, None, "Slovak"),
    ("2022. február 12. 15:15", "hu", AT, None, "year first"),
    ("12 februarie 2022, ora 15:15", "ro", AT, None, "ora"),
    ("12 февруари 2022 г., 15:15 ч.", "bg", AT, None, "г. and ч."),
    ("12. veljače 2022.", "hr", DAY, None, "Croatian"),
    ("12. фебруар 2022.", "sr", DAY, None, "Serbian Cyrillic"),
    ("12. februar 2022.", "sr", DAY, None, "Serbian Latin"),
    ("12. februar 2022 ob 15.15", "sl", AT, None, "ob"),
    ("12 Φεβρουαρίου 2022, 3:15 μ.μ.", "el", AT, None, "Greek half"),
    ("12 Φεβ 2022 15:15", "el", AT, None, "Greek short"),
    ("12 Shkurt 2022", "sq", DAY, None, "Albanian"),
    ("12 февраля 2022, 15:15 (МСК)", "ru", AT, "+03:00", "Moscow"),
    ("12 февраля 2022 г. в 15:15 по московскому времени", "ru", AT, "+03:00", "by Moscow time"),
    ("12 февраля 2013, 15:15 мск", "ru", "2013-02-12T15:15:00", "+04:00", "Moscow before 2014"),
    ("12 лютого 2022, 15:15", "uk", AT, None, "Ukrainian"),
    ("субота, 12 лютого 2022 року, 15:15 за Києвом", "uk", AT, "+02:00", "by Kyiv time"),
    ("12 Şubat 2022 Cumartesi 15:15", "tr", AT, None, "weekday behind"),
    ("12 ŞUBAT 2022", "tr", DAY, None, "capitals"),
    ("12 თებერვალი, 2022", "ka", DAY, None, "Georgian"),
    ("12 փետրվարի, 2022", "hy", DAY, None, "Armenian"),
    ("12 ақпан 2022", "kk", DAY, None, "Kazakh"),
    # Asia
    ("2022年2月12日 15時15分", "ja", AT, None, "Japanese"),
    ("2022年2月12日(土) 午後3時15分", "ja", AT, None, "weekday of one letter"),
    ("令和4年2月12日", "ja", DAY, None, "Reiwa"),
    ("平成31年2月12日", "ja", "2019-02-12", None, "Heisei"),
    ("2022/02/12 15:15 JST", "ja", AT, "+09:00", "JST"),
    ("２０２２年２月１２日", "ja", DAY, None, "full-width digits"),
    ("2022年02月12日15:15", "zh", AT, None, "no spaces"),
    ("2022-02-12 15:15:30 星期六", "zh", "2022-02-12T15:15:30", None, "seconds and weekday"),
    ("2022年2月12日星期六下午3:15", "zh", AT, None, "one run"),
    ("2022年2月12日 下午3點15分", "zh-TW", AT, None, "traditional"),
    ("2022年2月12日下午3点半", "zh", "2022-02-12T15:30:00", None, "half past"),
    ("北京时间2022年2月12日15:15", "zh", AT, "+08:00", "zone first"),
    ("民國111年2月12日", "zh-TW", DAY, None, "Republic of China year"),
    ("111年2月12日", "zh-TW", DAY, None, "and without its name"),
    ("二月 12, 2022", "zh", DAY, None, "month in words"),
    ("2022년 2월 12일 오후 3시 15분", "ko", AT, None, "Korean"),
    ("입력 2022.02.12 15:15", "ko", AT, None, "label and dots"),
    ("2022. 2. 12. 오후 3:15", "ko", AT, None, "CLDR form"),
    ("2022년 2월 12일 (토) 15:15 KST", "ko", AT, "+09:00", "KST"),
    ("12 กุมภาพันธ์ 2565 15.15 น.", "th", AT, None, "Buddhist year"),
    ("12 ก.พ. 2565 เวลา 15:15 น.", "th", AT, None, "short month"),
    ("12 ก.พ. 65", "th", DAY, None, "two digits of a Buddhist year"),
    ("๑๒ กุมภาพันธ์ ๒๕๖๕", "th", DAY, None, "Thai digits"),
    ("12 Februari 2022 15:15 WIB", "id", AT, "+07:00", "Jakarta"),
    ("Sabtu, 12 Februari 2022 pukul 15.15", "id", AT, None, "pukul"),
    ("Thứ Bảy, 12/02/2022, 15:15 (GMT+7)", "vi", AT, "+07:00", "Vietnamese"),
    ("Thứ 7, ngày 12 tháng 2 năm 2022", "vi", DAY, None, "weekday by number"),
    ("12 फरवरी 2022, 3:15 PM IST", "hi", AT, "+05:30", "Hindi decides IST"),
    ("१२ फ़रवरी २०२२", "hi", DAY, None, "Devanagari digits, nukta"),
    ("12 फरवरी 2022 शाम 05:15 बजे", "hi", "2022-02-12T17:15:00", None, "in the evening"),
    ("১২ ফেব্রুয়ারি ২০২২, ১৫:১৫", "bn", AT, None, "Bengali digits"),
    ("12 பிப்ரவரி 2022", "ta", DAY, None, "Tamil"),
    ("12 Februari 2022", "sw", DAY, None, "Swahili"),
    ("12 Februari 2022 saa 9:15", "sw", DAY, None, "hours counted from dawn are not read as hours from midnight"),
    ("12 ፌብሩዋሪ 2022", "am", DAY, None, "Amharic"),
    # language not known, or not the page's
    ("12 février 2022 15:15", "en", AT, None, "French on a page that says English"),
    ("12 февраля 2022", None, DAY, None, "language unknown"),
    ("2022년 2월 12일", "en", DAY, None, "Korean on a page that says English"),
    ("السبت 12 فبراير 2022 03:15 م", "en", AT, None, "Arabic on a page that says English"),
    ("12 Feb 2022", "xx", DAY, None, "a language nobody knows"),
    # coarser than a day, or as coarse as it is certain
    ("February 2022", "en", "2022-02", None, "a month stays a month"),
    ("فبراير 2022", "ar", "2022-02", None, "in Arabic too"),
    ("2022", "en", "2022", None, "a year stays a year"),
    ("2022年2月", "ja", "2022-02", None, "in Japanese too"),
    ("01/02/2022", "en", "2022", None, "a fetch after both readings leaves the year"),
    ("01/02/2022 15:15", None, "2022", None, "and no clock without a day"),
    ("02/02/2022 15:15", None, "2022-02-02T15:15:00", None, "both readings are one day"),
    ("Sunday 12 February 2022", "en", "2022-02", None, "a weekday that contradicts leaves the month"),
    ("12 February 2022 25:10", "en", DAY, None, "no clock has 25 hours"),
    ("12 February 2022 15:75", "en", DAY, None, "nor 75 minutes"),
    ("12 February 2022 15:15 am", "en", DAY, None, "a contradiction is no hour"),
    ("11 February 2022 24:00 Uhr", "de", "2022-02-12T00:00:00", None, "the end of a day"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "local", "offset", "why"), READ, ids=[row[4] + row[0] for row in READ])
def test_a_printed_date_is_read(
    text: str, language: str | None, local: str | None, offset: str | None, why: str
) -> None:
    if local is None:
        with pytest.raises(Rejected):
            parse_time(text, language=language, fetched_at=FETCHED)
        return
    time = parse_time(text, language=language, fetched_at=FETCHED)
    assert (time.local, time.offset, time.raw) == (local, offset, text), why
    assert (time.zone == "unknown") == (offset is None)
    assert (time.instant is None) == (offset is None)


# text, language, reason, why
REFUSED = [
    ("", "en", "no_date", "nothing"),
    ("By Ann Lee", "en", "no_date", "no date"),
    ("12 February", "en", "no_date", "no year"),
    ("15:15", "en", "no_date", "no day"),
    ("31 February 2022", "en", "no_date", "no such day"),
    ("31/02/2022", "fr", "no_date", "no such day in numbers"),
    ("12 February 99999", "en", "no_date", "no such year"),
    ("12 February 0", "en", "no_date", "year nought"),
    ("12/02/0000", "fr", "no_date", "year nought in numbers"),
    ("0001-01-01T00:00:00Z", "en", "no_date", "a default value"),
    ("30 رمضان 1999 هـ", "ar", "no_date", "a Hijri year that is none"),
    ("12 February 2023", "en", "future_date", "after the fetch"),
    ("1443 هـ", "ar", "no_date", "a lone Hijri year lies in two years"),
    ("1234 views", "en", "no_date", "a number"),
    ("version 1.2.3.4", "en", "no_date", "four numbers"),
    ("February", "en", "no_date", "a lone month"),
    ("May be 12", "en", "no_date", "a verb"),
]


@pytest.mark.parametrize(("text", "language", "reason", "why"), REFUSED, ids=[row[3] for row in REFUSED])
def test_what_states_no_date_is_refused(text: str, language: str, reason: str, why: str) -> None:
    with pytest.raises(Rejected) as caught:
        parse_time(text, language=language, fetched_at=FETCHED)
    assert caught.value.reason == reason, why


def test_two_digit_years_need_a_fetch_time() -> None:
    with pytest.raises(Rejected) as caught:
        parse_time("12.02.22", language="de", fetched_at=None)
    assert caught.value.reason == "ambiguous_date"
    assert parse_time("12.02.99", language="de", fetched_at=FETCHED).local == "1999-02-12"


def test_the_other_dates_of_the_page_go_before_the_language() -> None:
    assert parse_time("03/04/2021", language="en-US", fetched_at=FETCHED, day_first=True).local == "2021-04-03"
    assert parse_time("03/04/2021", language="fr", fetched_at=FETCHED, day_first=False).local == "2021-03-04"


def test_both_readings_lie_within_the_bounds() -> None:
    time = parse_time("03/04/2021", language="en", fetched_at=FETCHED)
    assert (time.precision, time.earliest, time.latest) == ("year", "2021-03-03T10:00:00Z", "2021-04-04T11:59:59Z")
