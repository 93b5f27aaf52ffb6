"""Zones by name in the news languages: a code of zone_codes.py, or IANA zones whose rules must agree."""

from typing import Final

ZONE_WORDS: Final = """
UTC:coordinated universal time|universal time|greenwich mean time|greenwich|غرينتش|توقيت غرينتش|بتوقيت غرينتش|جرينتش
UTC:توقيت جرينتش|بتوقيت جرينتش|غرينيتش|بتوقيت غرينيتش|جرينيتش|بتوقيت جرينيتش|بالتوقيت العالمي|التوقيت العالمي
UTC:بتوقیت گرینویچ|به وقت گرینویچ|گرینویچ|heure de greenwich|temps universel|hora de greenwich
UTC:tiempo universal|ora di greenwich|koordinierte weltzeit|mittlere greenwich zeit|greenwich zeit|по гринвичу
UTC:за гринвічем|всемирного времени|格林尼治时间|格林尼治標準時間|格林威治时间|格林威治標準時間|世界时
UTC:世界協調時間|协调世界时
UTC:グリニッジ標準時|世界標準時|協定世界時|그리니치 표준시|세계 표준시|협정 세계시|ώρα γκρίνουιτς|гринвич
Asia/Riyadh:بتوقيت مكة المكرمة|توقيت مكة المكرمة|بتوقيت مكة|توقيت مكة|مكة المكرمة|بتوقيت السعودية|توقيت السعودية
Asia/Riyadh:بتوقيت الرياض|توقيت الرياض|saudi time|mecca time|makkah time|riyadh time|arabian standard time
Asia/Jerusalem Asia/Hebron Asia/Gaza:بتوقيت القدس|توقيت القدس|القدس المحتلة|بتوقيت القدس المحتلة|بتوقيت فلسطين
Asia/Jerusalem Asia/Hebron Asia/Gaza:توقيت فلسطين
Asia/Jerusalem:israel time|jerusalem time|שעון ישראל|בשעון ישראל|israel standard time|israel daylight time
Africa/Cairo:بتوقيت القاهرة|توقيت القاهرة|بتوقيت مصر|توقيت مصر|cairo time
Asia/Dubai:بتوقيت الإمارات|توقيت الإمارات|بتوقيت أبوظبي|توقيت أبوظبي|بتوقيت أبو ظبي|توقيت أبو ظبي|بتوقيت دبي|توقيت دبي
Asia/Dubai:gulf standard time|uae time|dubai time|abu dhabi time
Asia/Qatar:بتوقيت الدوحة|توقيت الدوحة|بتوقيت قطر|doha time
Asia/Kuwait:بتوقيت الكويت|توقيت الكويت
Asia/Baghdad:بتوقيت بغداد|توقيت بغداد|بتوقيت العراق|baghdad time
Asia/Beirut:بتوقيت بيروت|توقيت بيروت|بتوقيت لبنان|beirut time
Asia/Damascus:بتوقيت دمشق|توقيت دمشق|بتوقيت سوريا
Asia/Amman:بتوقيت عمان|بتوقيت الأردن
Africa/Tunis:بتوقيت تونس|توقيت تونس
Africa/Algiers:بتوقيت الجزائر|توقيت الجزائر
Africa/Casablanca:بتوقيت المغرب|توقيت المغرب|بتوقيت الرباط
Africa/Tripoli:بتوقيت ليبيا|بتوقيت طرابلس
Africa/Khartoum:بتوقيت السودان|بتوقيت الخرطوم
Asia/Aden:بتوقيت صنعاء|بتوقيت اليمن
Asia/Tehran:بتوقيت طهران|توقيت طهران|به وقت تهران|به وقت ایران|وقت تهران|tehran time|iran time|iran standard time
Asia/Kabul:به وقت کابل|به وقت افغانستان
Europe/Istanbul:بتوقيت إسطنبول|بتوقيت اسطنبول|توقيت إسطنبول|بتوقيت تركيا|بتوقيت أنقرة|türkiye saati|istanbul time
Europe/Moscow:بتوقيت موسكو|توقيت موسكو|по московскому времени|по москве|мск|московское время
Europe/Moscow:за московським часом|moscow time
Europe/Moscow:moskauer zeit|heure de moscou|hora de moscú|ora di mosca|moskova saatiyle|莫斯科时间|モスクワ時間|msk
Europe/Kyiv:за київським часом|за києвом|по киевскому времени|по киеву|київський час|kyiv time|kiev time
Europe/Minsk:по минскому времени|по минску|па мінску
Asia/Almaty:по астанинскому времени|по времени астаны|астана уақыты
Asia/Tashkent:по ташкентскому времени|toshkent vaqti
Europe/London:بتوقيت لندن|توقيت لندن|london time|heure de londres|hora de londres|ora di londra|伦敦时间|uk time
Europe/Paris:بتوقيت باريس|heure de paris|hora de parís|paris time
Europe/Madrid:hora peninsular|hora española|hora de madrid
Europe/Lisbon:hora de lisboa
Europe/Rome:ora italiana|ora di roma
Europe/Berlin:deutscher zeit
60:mitteleuropäischer zeit|mitteleuropäische zeit|central european time|west africa time|west africa standard time
120:mitteleuropäischer sommerzeit|mitteleuropäische sommerzeit|central european summer time|eastern european time
180:eastern european summer time|east africa time|east african time|saa za afrika mashariki|turkey time
120:central africa time|south africa standard time|south african standard time|heure d été d europe centrale
60:heure d europe centrale
America/New_York:eastern time|us eastern time|u s eastern time|new york time|washington time|hora del este
America/New_York:heure de l est
America/New_York:بتوقيت واشنطن|توقيت واشنطن|بتوقيت نيويورك|توقيت نيويورك|بتوقيت شرق الولايات المتحدة
America/New_York:美国东部时间|美東時間|美东时间
America/New_York:по восточному времени|米東部時間|미 동부시간|미국 동부시간|ostküstenzeit|hora de nueva york
America/New_York:heure de new york
America/Chicago:central time|us central time|u s central time
America/Denver:mountain time|us mountain time
America/Los_Angeles:pacific time|us pacific time|u s pacific time
-300:eastern standard time
-240:eastern daylight time|eastern daylight saving time
-360:central standard time
-300:central daylight time
-420:mountain standard time
-360:mountain daylight time
-480:pacific standard time
-420:pacific daylight time
America/Halifax:atlantic time
America/Sao_Paulo:horário de brasília|hora de brasília|brasilia time|brasília time
America/Argentina/Buenos_Aires:hora argentina|hora de argentina|hora de buenos aires
America/Bogota:hora colombiana|hora de colombia
America/Caracas:hora de venezuela|hora de caracas
America/Mexico_City:hora del centro de méxico|tiempo del centro de méxico|hora de la ciudad de méxico
America/Lima:hora peruana|hora de lima
America/Santiago:hora de chile|hora chilena
Asia/Kolkata:indian standard time|india standard time|india time|भारतीय समय|भारतीय मानक समय|भारतीय समयानुसार
Asia/Karachi:pakistan time|pakistan standard time|پاکستانی وقت
Asia/Dhaka:bangladesh time|bangladesh standard time
Asia/Kathmandu:nepal time
Asia/Jakarta:waktu indonesia barat
Asia/Makassar:waktu indonesia tengah
Asia/Jayapura:waktu indonesia timur
Asia/Shanghai:北京时间|北京時間|beijing time|china standard time|بتوقيت بكين|по пекинскому времени
Asia/Taipei:台灣時間|台北時間|臺北時間|臺灣時間|taiwan time|taipei time
Asia/Hong_Kong:香港時間|香港时间|hong kong time|hkt
Asia/Singapore:singapore time|新加坡时间
Asia/Tokyo:日本時間|日本标准时间|日本標準時|日本时间|japan standard time|japan time|tokyo time|بتوقيت طوكيو
Asia/Seoul:한국시간|한국시각|한국 시간|한국 시각|korea standard time|korean time|seoul time
Asia/Manila:philippine time|manila time|philippine standard time
Asia/Bangkok:เวลาประเทศไทย|เวลาไทย|indochina time
Asia/Ho_Chi_Minh:giờ việt nam|giờ hà nội
Australia/Sydney:sydney time
Pacific/Auckland:new zealand time
Africa/Lagos:lagos time|nigerian time
Africa/Nairobi:nairobi time
Africa/Johannesburg:johannesburg time
"""
