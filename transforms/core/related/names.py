"""Class names: what elements that hold related articles are called, and what makes another thing of them."""

from typing import Final

_RELATED = (
    "alireaussi alsoread articlerecommendations bacajuga correlate correlati crosslinks furtherreading"
    " ilgilihaberler inlinerelated leetambien leggianche leiatambem lesensieauch linkedarticles lireaussi"
    " mehrzumthema morearticles morenews moreonstory moreonthis moreposts morestories noticiasrelacionadas readalso"
    " readmore readnext recommendedarticles recommendedcontent recommendedposts recommendedreading"
    " recommendedstories relacionadas relacionado relacionados related relatedarticle relatedarticles"
    " relatedcontent relatedcoverage relatedlinks relatednews relatedpost relatedposts relateds relatedstories"
    " relatedstory relaterat relaterede relatert seealso similararticles similarnews similarposts similarstories"
    " storyrecommendations terkait verwandte yarpp youmayalsolike youmaylike youmightalsolike youmightlike"
)
_OTHER = (
    "ad ads adslot advert advertisement author authors breadcrumb btn button byline categories category comment"
    " comments companies cookie countries deal deals dropdown event events footer gallery hidden image images job"
    " jobs keyword keywords latest login masthead meistgelesen menu most mostpopular mostread mostviewed nav navbar"
    " navigation newest newsletter organisations organizations outbrain paywall people person popular product"
    " products promoted quote quotes search searches share shop social sponsor sponsored stocks subscribe taboola"
    " tag tags term terms ticker tickers top topic topics trending trends"
)
_DENYING = (
    "ad ads adslot advert advertisement breadcrumb breadcrumbs comments consent cookie hamburger megamenu menu mgid"
    " mostpopular mostread mostviewed nav navbar navigation newsletter offcanvas outbrain plista promoted"
    " revcontent sponsored taboola trending"
)

CLASS_WORDS: Final = frozenset(_RELATED.split())
"""Names, without case and separators, that one to four neighbouring words of a class or id spell."""

CLASS_DENIALS: Final = frozenset(_OTHER.split())
"""Words beside them that make another thing of it: related but no article, or not about this one."""

DENYING_CONTEXT: Final = frozenset(_DENYING.split())
"""Words in the name of an element that holds no related links, whatever it is called inside."""
