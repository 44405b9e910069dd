"""Finnish."""

from typing import Final

from timeline.dates.lexicon import Words

_MONTH: Final = "{,kuu,kuun,kuuta,kuussa,kuusta,kuuhun,kuulta,k}"

WORDS: Final[Words] = {
    "MONTH": {
        1: f"tammi{_MONTH}",
        2: f"helmi{_MONTH}",
        3: f"maalis{_MONTH}",
        4: f"huhti{_MONTH}",
        5: f"touko{_MONTH}",
        6: f"kesä{_MONTH}",
        7: f"heinä{_MONTH}",
        8: f"elo{_MONTH}",
        9: f"syys{_MONTH}",
        10: f"loka{_MONTH}",
        11: f"marras{_MONTH}",
        12: f"joulu{_MONTH}",
    },
    "WEEKDAY": {
        0: "maananta{i,ina,ista,ihin,in}|maan",
        1: "tiista{i,ina,ista,ihin,in}",
        2: "keskiviik{ko,kona,osta,koon,on}|kesk",
        3: "torsta{i,ina,ista,ihin,in}",
        4: "perjanta{i,ina,ista,ihin,in}",
        5: "lauanta{i,ina,ista,ihin,in}",
        6: "sunnunta{i,ina,ista,ihin,in}",
    },
    "NUMBER": {
        1: "yksi|yhden|yhtä",
        2: "kaksi|kahden|pari|parin|kahta",
        3: "kolme|kolmen|muutama|muutaman|kolmea",
        4: "neljä|neljän|neljää",
        5: "viisi|viiden|viittä",
        6: "kuusi|kuuden",
        7: "seitsemän",
        8: "kahdeksan",
        9: "yhdeksän",
        10: "kymmenen",
        11: "yksitoista",
        12: "kaksitoista",
        20: "kaksikymmentä",
        30: "kolmekymmentä",
    },
    "ORDINAL": {
        1: "ensimmäi{nen,sen,senä,stä,sellä}",
        2: "toi{nen,sen,sena,sella}",
        3: "kolma{s,nnen,ntena,nnella}",
        4: "neljä{s,nnen,ntenä,nnellä}",
        5: "viides|viidennen",
        -1: "viimei{nen,sen,senä,sellä}|viime",
    },
    "UNIT": {
        "day": "päiv{ä,ää,än,ässä,iä,änä,ät}|pv|pvä|vuorokau{si,tta,den}|vrk",
        "week": "viik{ko,koa,on,ossa,olla,koja,kona,ot,olta}|vk|vko",
        "weekend": "viikonlop{pu,puna,un,ulla,pua}",
        "month": "kuukau{si,tta,den,dessa,tena,det}|kuu|kuussa|kuuta|kk",
        "quarter": "vuosineljännes|vuosineljännekse{n,llä,ssä}|neljännesvuosi|kvartaal{i,in,issa}",
        "half": "puolivuo{si,tta,den}|puolisko",
        "year": "vuo{si,tta,den,nna,dessa,tena,det,sia}|v",
        "decade": "vuosikymmen{,tä,en,iä}",
        "century": "vuosisa{ta,taa,dan,dalla}",
        "hour": "tun{ti,tia,nin,nissa}|t",
        "minute": "minuut{ti,tia,in,issa}|min",
    },
    "PART": {
        "early": "alku|alussa|alun|alusta|alkupuol{i,ella,en}|varhain{en,}|alkuvuo{si,nna,desta}",
        "mid": "puoliväli{,ssä,n}|keskivaihe{,illa,illa}|puolessavälissä|keski",
        "late": "lop{pu,ussa,un,usta}|loppupuol{i,ella,en}|myöhäi{nen,sen}|loppuvuo{si,nna,desta}",
    },
    "SEASON": {
        "spring": "kevä{t,ällä,än,ttä}",
        "summer": "kes{ä,ällä,än,ää}",
        "autumn": "syks{y,yllä,yn,yä}",
        "winter": "talv{i,ella,en,ea}",
    },
    "CENTURY": {0: "vuosisa{ta,dan,dalla,taa}|vs"},
    "DECADE": {0: "luku|luvulla|luvun|lukua|luvulta|l"},
    "YEARWORD": {0: "vuosi|vuotta|vuoteen|vuosina|vuosien|vuonna|vuoden|vuodesta|v"},
    "CIRCA": {0: "noin|suunnilleen|n|arviolta|tienoilla|paikkeilla|vaiheilla|ehkä noin"},
    "MAYBE": {0: "ehkä|mahdollisesti|luultavasti|todennäköisesti|kenties"},
    "BEFORE": {0: "ennen|aikaisemmin kuin", 1: "viimeistään|asti"},
    "AFTER": {0: "jälkeen", 1: "vuodesta|alkaen|lähtien|aikaisintaan"},
    "POSTBEFORE": {1: "mennessä|asti|saakka|tai aiemmin|tai aikaisemmin|ja aiemmin"},
    "POSTAFTER": {0: "jälkeen", 1: "lähtien|alkaen|tai myöhemmin|jälkeen|eteenpäin|asti|ja myöhemmin|tähän päivään"},
    "TO": {0: "ja"},
    "BETWEEN": {0: "välillä"},
    "UPTO": {0: "välillä|välisenä aikana|asti|saakka"},
    "AND": {0: "ja|sekä"},
    "OR": {0: "tai"},
    "REF": {
        -2: "toissa",
        -1: "viime|edelli{nen,sen,senä,sellä,set}|men{neen,neellä,nyt}|viimei{nen,sen,set,simmät}|kulune{en,iden}",
        0: "tämä|tämän|tällä|tässä|tänä|kuluva{,n,lla,na}|nykyi{nen,sen,sellä}",
        1: "ensi|seuraava{,n,lla,na,t,ssa}|tuleva{,n,lla,na,t,ssa}",
    },
    "YEARREF": {-2: "toissavuonna|toissa vuonna", -1: "viimevuotinen"},
    "AGO": {0: "sitten|aiemmin|aikaisemmin"},
    "LATER": {0: "päästä|kuluttua|myöhemmin|sisällä|kuluessa|aikana"},
    "DAYREF": {
        -2: "toissapäivä{,nä}|toissailtana",
        -1: "eilen|eili{nen,sen}|viime yönä|eilisilta|eilen illalla",
        0: "tänään|nyt|tänä päivänä|tänä iltana|tänä aamuna|tänä yönä|juuri nyt|tämä päivä|nykyisin|tänä iltapäivänä",
        1: "huomenna|huomi{nen,sen}|huomenaamulla|seuraavana päivänä|huomisaamuna",
        2: "ylihuomenna|ylihuominen",
    },
    "DAYPART": {
        0: "aamu|aamulla|aamuna|aamupäivällä|illalla|ilta|iltana|iltapäivä|iltapäivällä|yöllä|yö|yönä|"
        "päivällä|keskipäivällä"
    },
    "ERA": {
        "bc": "eaa|e. a. a.|ekr|e. kr.|ennen kristusta|ennen ajanlaskun alkua",
        "ad": "jaa|j. a. a.|jkr|j. kr.|jälkeen kristuksen|jälkeen ajanlaskun alun",
    },
    "AMPM": {"am": "ap|aamulla|aamupäivällä", "pm": "ip|illalla|iltapäivällä"},
    "CLOCK": {0: "keskiyö|keskiyöllä", 720: "keskipäivä|keskipäivällä"},
    "OCLOCK": {0: "klo|kello|kello"},
    "ANNOTATION": {
        0: "julkaistu|syntynyt|s|kuollut|perustettu|rakennettu|valmistunut|päivitetty|syntyi|kuoli|julkaistiin"
    },
    "PREP": {0: "klo|kello|päivänä|aikana|vuonna|vuoden|kuluessa|vuodelta"},
    "OF": {0: "vuonna|vuoden"},
    "NOISE": {0: "na|nä"},
}
