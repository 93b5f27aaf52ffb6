"""News agencies by the names they sign with."""

from typing import Final

# Signs of a few letters count only as printed; the longer names in any case.
SHORT: Final = frozenset(
    "AP AFP dpa APA ANSA EFE ANP NTB TT STT PAP ČTK CTK TASR MTI BTA AA DHA İHA IHA SPA WAM QNA KUNA MENA SANA IRNA ISNA "
    "PTI ANI IANS UNI CNA PNA VNA TTXVN PA AAP CP UPI SID KNA epd sda SDA ats ATS awp AWP DPA Belga BELGA Lusa LUSA Ritzau "
    "TASS ТАСС УНІАН УНИАН واس وام قنا كونا سانا".split()
)
LONG: Final = frozenset(
    name.casefold()
    for name in (
        "Associated Press", "The Associated Press", "Reuters", "Agence France-Presse", "Deutsche Presse-Agentur",
        "dpa-infocom", "dpa-afx", "dpa-AFX", "Keystone-SDA", "Keystone-ATS", "Europa Press", "Agencia EFE", "Agência Lusa",
        "Agência Brasil", "Estadão Conteúdo", "Folhapress", "Adnkronos", "AdnKronos", "LaPresse", "Italpress", "Agerpres",
        "Mediafax", "HINA", "Hina", "Tanjug", "Beta", "STA", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Interfax",
        "RIA Novosti", "Ukrinform", "Unian", "Belta", "Xinhua", "Kyodo", "Kyodo News", "Jiji Press", "Yonhap",
        "Yonhap News", "Newsis", "Antara", "Bernama", "Bloomberg", "Bloomberg News", "Press Association", "PA Media",
        "Australian Associated Press", "Canadian Press", "The Canadian Press", "United Press International",
        "Press Trust of India", "Tasnim", "Fars", "Mehr", "Ritzau", "Belga", "Lusa", "SPA", "Petra", "Wafa",
        "РИА Новости", "Интерфакс", "Укринформ", "Укрінформ", "Интерфакс-Украина", "Інтерфакс-Україна", "БелТА", "БТА",
        "رويترز", "فرانس برس", "أ ف ب", "أ.ف.ب", "أ ش أ", "أ.ش.أ", "د ب أ", "د.ب.أ", "الأناضول", "وكالة الأناضول", "وكالات",
        "أسوشيتد برس", "أسوشييتد برس", "بترا", "وفا", "ایرنا", "ایسنا", "فارس", "تسنیم", "مهر", "רויטרס", "新华社", "新華社",
        "中新社", "中央社", "共同通信", "時事通信", "共同", "時事", "연합뉴스", "뉴시스", "뉴스1", "एजेंसी", "भाषा", "Agencies", "agencies",
        "Agencias", "agencias", "Agenturen", "agences", "agenzie", "agências", "Wires", "Staff and agencies",
    )
)


def is_agency(name: str) -> bool:
    """Whether a name, as printed, is a news agency's."""
    return name in SHORT or name.casefold() in LONG
