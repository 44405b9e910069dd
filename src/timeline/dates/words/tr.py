"""Turkish; endings stand with and without an apostrophe ("Mayıs'ta", "mayısta", "2019'dan beri")."""

from typing import Final

from timeline.dates.lexicon import Words

_BACK: Final = "{,ta,tan,ı,ın,a,taki,tır}"  # after a, ı and a voiceless consonant: mart'ta
_BACK_VOICED: Final = "{,da,dan,ı,ın,a,daki,dır}"  # haziran'da
_FRONT: Final = "{,de,den,i,in,e,deki,dir}"  # ekim'de
_ROUND: Final = "{,de,den,ü,ün,e,deki,dür}"  # eylül'de
_UNIT_FRONT: Final = "{,de,den,i,in,e,ler,lerde,leri,lerin,lik,deki,si,sinde,nin,sini,inde,inin,ye}"
_UNIT_BACK: Final = "{,da,dan,ı,ın,a,lar,larda,ları,ların,lık,daki,sı,sında,nın,ında,ının,ya}"

WORDS: Final[Words] = {
    "MONTH": {
        1: "oca{k,kta,ktan,ğı,ğın,ğa,ktaki}|oca|ock|ocağı{,nda,nın}",
        2: f"şubat{_BACK}|şub|şubatı{{,nda,nın}}",
        3: f"mart{_BACK}|mar|martı{{,nda,nın}}",
        4: f"nisan{_BACK_VOICED}|nis|nisanı{{,nda,nın}}",
        5: f"mayıs{_BACK}|may|mayısı{{,nda,nın}}",
        6: f"haziran{_BACK_VOICED}|haz|haziranı{{,nda,nın}}",
        7: "temmuz{,da,dan,u,un,a,daki}|tem|temmuzu{,nda,nun}",
        8: "ağustos{,ta,tan,u,un,a,taki}|ağu|ağustosu{,nda,nun}",
        9: f"eylül{_ROUND}|eyl|eylülü{{,nde,nün}}",
        10: f"ekim{_FRONT}|eki|ekimi{{,nde,nin}}",
        11: f"kasım{_BACK_VOICED}|kas|kasımı{{,nda,nın}}",
        12: "aralı{k,kta,ktan,ğı,ğın,ğa,ktaki}|ara|aralığı{,nda,nın}",
    },
    "WEEKDAY": {
        0: "pazartesi{,nde,nden,ye,nin,yi,leri}|pzt|pts|pazartesisi{,nde,nden}|pazartesi günü{,nde}|pazartesiden",
        1: "salı{,da,dan,ya,nın,yı,ları}|sal|salısı{,nda,ndan}|salı günü{,nde}|salıdan",
        2: "çarşamba{,da,dan,ya,nın,yı,ları}|çar|çrş|çarşambası{,nda,ndan}|çarşamba günü{,nde}|çarşambadan",
        3: "perşembe{,de,den,ye,nin,yi,leri}|per|prş|perşembesi{,nde,nden}|perşembe günü{,nde}|perşembeden",
        4: "cuma{,da,dan,ya,nın,yı,ları}|cum|cuması{,nda,ndan}|cuma günü{,nde}|cumadan",
        5: "cumartesi{,nde,nden,ye,nin,yi,leri}|cmt|cts|cumartesisi{,nde,nden}|cumartesi günü{,nde}|cumartesiden",
        6: "pazar{,da,dan,a,ın,ı,ları}|paz|pazarı{,nda,ndan}|pazar günü{,nde}|pazardan",
    },
    "NUMBER": {
        1: "bir|tek|bir{de,i,e}",
        2: "iki|bir çift|iki{de,yi,ye,si,sinde}",
        3: "üç|birkaç|bir kaç|üç{te,ü,e,ünde}",
        4: "dört|dört{te}|dörd{ü,e,ünde}",
        5: "beş|beş{te,i,e,inde}",
        6: "altı|altı{da,yı,ya,sı,sında}",
        7: "yedi|yedi{de,yi,ye,si,sinde}",
        8: "sekiz|sekiz{de,i,e,inde}",
        9: "dokuz|dokuz{da,u,a,unda}",
        10: "on|on{da,u,a,unda}",
        11: "on bir|onbir|on bir{de,i,inde}|onbir{de,i}",
        12: "on iki|oniki|düzine|on iki{de,si,sinde}|oniki{de,si}",
        13: "on üç|onüç",
        14: "on dört|ondört",
        15: "on beş|onbeş|on beş{te,i,inde}|onbeş{te,i,inde}",
        16: "on altı|onaltı",
        17: "on yedi|onyedi",
        18: "on sekiz|onsekiz",
        19: "on dokuz|ondokuz",
        20: "yirmi|yirmi{si,sinde}",
        30: "otuz|otuz{u,unda}",
        40: "kırk",
        50: "elli",
        60: "altmış",
        70: "yetmiş",
        80: "seksen",
        90: "doksan",
    },
    "HUNDRED": {100: "yüz", 1000: "bin"},
    "ORDINAL": {
        1: "birinci|ilk|1'inci|birinci|biri{,nde}",
        2: "ikinci",
        3: "üçüncü|üçü{,nde}",
        4: "dördüncü",
        5: "beşinci|beşi{,nde}",
        6: "altıncı",
        7: "yedinci",
        8: "sekizinci",
        9: "dokuzuncu",
        10: "onuncu|onu{,nda}",
        11: "on birinci",
        12: "on ikinci",
        13: "on üçüncü",
        14: "on dördüncü",
        15: "on beşinci|on beşi{,nde}",
        16: "on altıncı",
        17: "on yedinci",
        18: "on sekizinci",
        19: "on dokuzuncu",
        20: "yirminci|yirmisi{,nde}",
        30: "otuzuncu",
        -1: "son|sonuncu",
    },
    "ORDSUF": {0: "{i,ı,u,ü,}nci|{i,ı,u,ü,}ncı|{i,ı,u,ü,}ncu|{i,ı,u,ü,}ncü|inde|ında|unda|ünde|si|sı|sinde|sında"},
    "UNIT": {
        "day": "gün{,de,den,ü,ün,e,ler,lük,lerde,leri,deki,lerin,lerden,ünde,ünün}",
        "week": "hafta{,da,dan,yı,nın,ya,lar,lık,larda,ları,daki,sı,sında,ların,lardan}",
        "weekend": "hafta sonu{,nda,ndan,nu,nun,na,ndaki}|haftasonu{,nda,nu}",
        "month": "ay{,da,dan,ın,a,lar,lık,larda,ları,daki,ların,lardan}",
        "quarter": "çeyre{k,kte,kten,ği,ğin,ğe,kteki,ğinde}|çeyrek yıl",
        "half": "yarıyıl|yarı yıl|yarı|yarısı{,nda,nın}|yarım yıl{,da,ın}",
        "season": "mevsim|sezon",
        "year": "yıl{,da,dan,ı,ın,a,lar,lık,larda,ları,daki,ların,ında,ının,lardan}|"
        "sene{,de,den,yi,nin,ye,ler,lik,lerde,leri,deki,si,sinde}",
        "decade": "on yıl{,da,lar}|onyıl{,da,lar}",
        "century": "yüzyıl{,da,dan,ı,ın,a,lar,ında,ının}|asır|asırda|asrın|yy",
        "millennium": "binyıl|bin yıl|milenyum",
        "hour": "saat{,te,ten,i,in,e,ler,lik}|sa",
        "minute": "dakika{,da,lar,lık}|dk",
        "second": "saniye{,de,ler}|sn",
        "halfhour": "yarım saat{,te,in,lik}",
        "quarterhour": "çeyrek saat",
    },
    "BUSINESS": {0: "iş"},
    "PART": {
        "early": "baş{ı,ında,ından,ının,ları,larında,larından,langıcı,langıcında,larının}|erken|"
        "öncesi başı|ilk günleri{,nde}|"
        "ilk yılları{,nda}|ilk ayları{,nda}|ilk dönemi",
        "mid": "orta{,sı,sında,sından,ları,larında,larından}",
        "late": "son{u,unda,undan,unun,ları,larında,larından}|bitimi{,nde}|geç|son dönemi|"
        "son ayları{,nda}|son yılları{,nda}",
    },
    "SEASON": {
        "spring": "ilkbahar{,da,dan,ı,ın,a,ında}|bahar{,da,ı,ın,ında}",
        "summer": "yaz{,da,dan,ı,ın,a,ında,ki}|yazın",
        "autumn": "sonbahar{,da,dan,ı,ın,a,ında}|güz{,de,ün}",
        "winter": "kış{,ta,tan,ı,ın,a,ında}|kışın",
    },
    "CENTURY": {0: "yüzyıl{,da,ın,ı,ında,ının,dan,daki}|yy|asır|asırda|asrın|asrı"},
    "DECADE": {
        0: "{lar,ler}{,da,de,dan,den,ın,in,ı,i,a,e,daki,deki}|{lı,li,lu,lü} yıllar{,da,dan,ın,ı,daki}|yılları|"
        "yıllarında|lı yıllar"
    },
    "DECADENAME": {
        20: "yirmiler{,de,in}|yirmili yıllar{,da,ın}",
        30: "otuzlar{,da,ın}|otuzlu yıllar{,da,ın}",
        40: "kırklar{,da,ın}|kırklı yıllar{,da,ın}",
        50: "elliler{,de,in}|ellili yıllar{,da,ın}",
        60: "altmışlar{,da,ın}|altmışlı yıllar{,da,ın}",
        70: "yetmişler{,de,in}|yetmişli yıllar{,da,ın}",
        80: "seksenler{,de,in}|seksenli yıllar{,da,ın}",
        90: "doksanlar{,da,ın}|doksanlı yıllar{,da,ın}",
    },
    "YMARK": {0: "yılı{,nda,ndan,nın,na,nı,ndaki}|senesi{,nde,nden,nin,ne}|yılları{,nda,nın}"},
    "MMARK": {},
    "DMARK": {0: "günü{,nde,nden,nün}"},
    "CIRCA": {
        0: "yaklaşık|yaklaşık olarak|aşağı yukarı|civarı{,nda}|dolayları{,nda}|tahminen|takriben|sıraları{,nda}|"
        "sularında|yak|"
        "suları|dolaylarında|gibi"
    },
    "MAYBE": {0: "muhtemelen|belki|galiba|büyük ihtimalle|sanırım|olasılıkla"},
    "POSTBEFORE": {
        0: "önce|öncesi|öncesinde|evvel|daha önce|öncesine ait|öncesinden|önceki|önceden",
        1: "kadar|dek|değin|ve öncesi|veya öncesi|ve daha öncesi|veya daha önce|ya da öncesi|ya da daha önce|"
        "ve daha önce|e kadar|a kadar|"
        "ye kadar|ya kadar|ne kadar|na kadar|sonuna kadar|ve öncesinde",
    },
    "POSTAFTER": {
        0: "sonra|sonrası|sonrasında|daha sonra|sonraki|sonrasından",
        1: "beri|itibaren|bu yana|ve sonrası|veya sonrası|ve daha sonrası|veya daha sonra|ya da sonrası|"
        "ya da daha sonra|ve daha sonra|"
        "başlayarak|günümüze|günümüze kadar|günümüze dek|bugüne|bugüne kadar|buyana|ve sonrasında|başlayan",
    },
    "TO": {0: "dan|den|tan|ten|ndan|nden|ila|ilâ|ile"},
    "UPTO": {
        0: "kadar|dek|değin|arası|arasında|arasındaki|süresince|e kadar|a kadar|ye kadar|ya kadar|ne kadar|na kadar"
    },
    "AND": {0: "ve|ile"},
    "OR": {0: "veya|ya da|yahut|veyahut"},
    "REF": {
        -2: "evvelki|önceki önceki|geçen önceki",
        -1: "geçen|geçtiğimiz|son|önceki|bir önceki|geçmiş|en son|geride kalan",
        0: "bu|şu|içinde bulunduğumuz|mevcut|şimdiki",
        1: "gelecek|önümüzdeki|sonraki|bir sonraki|ertesi|gelen|müteakip|takip eden",
        2: "öbür|iki sonraki",
    },
    "WEEKREF": {1: "haftaya|öbür haftaya"},
    "YEARREF": {1: "seneye", -1: "bıldır"},
    "AGO": {0: "önce|evvel|öncesi|öncesinde|önceki|öncesine|önceden"},
    "LATER": {0: "sonra|sonrası|sonrasında|içinde|içerisinde|sonraki|sonraya|zarfında|sonrasına"},
    "IN": {},
    "QUARTERSUF": {0: "çeyrek|çeyreği|çeyreğinde"},
    "FEAST": {
        "new year": "yılbaşı|yeni yıl",
        "valentine's day": "sevgililer günü",
        "women's day": "dünya kadınlar günü|kadınlar günü",
        "halloween": "cadılar bayramı",
        "christmas": "noel",
        "new year's eve": "yılbaşı gecesi",
        "turkish republic day": "cumhuriyet bayramı",
        "turkish sovereignty day": "ulusal egemenlik ve çocuk bayramı|çocuk bayramı",
        "turkish youth day": "gençlik ve spor bayramı|atatürk'ü anma gençlik ve spor bayramı",
        "turkish victory day": "zafer bayramı",
        "may day": "işçi bayramı|emek ve dayanışma günü|emek bayramı",
        "turkish democracy day": "demokrasi ve milli birlik günü",
        "eid al-fitr": "ramazan bayramı|şeker bayramı",
        "eid al-adha": "kurban bayramı",
        "us mother's day": "anneler günü",
        "father's day": "babalar günü",
    },
    "RECURRING": {0: "her|her gün|her hafta|her ay|her yıl"},
    "DAYREF": {
        -2: "evvelsi gün|evvelki gün|önceki gün|dünden önceki gün|geçen günden önce|dünden önce",
        -1: "dün|dünkü|dün gece|dün akşam|dün sabah|bir gün önce|önceki günü|dünden",
        0: "bugün|bugünkü|şimdi|şu an|şu anda|bu gün|bu sabah|bu akşam|bu gece|bugüne|hemen|"
        "günümüz|bu öğleden sonra|şimdilerde"
        "|bugünden",
        1: "yarın|yarınki|ertesi gün|yarından",
        2: "öbür gün|yarından sonra|yarından sonraki gün|öbürsü gün|ertesi günden sonra",
    },
    "DAYPART": {
        "pm": "öğleden sonra{,sı}|ikindi",
        "night": "akşam{,ı,leyin,üstü}|gece{,si,leyin,yarısı}",
        0: "sabah{,ı,leyin,ın}|öğleden önce|sabahtan|gündüz|öğle{,n,nde,yin}|öğlenleyin",
    },
    "ERA": {
        "bc": "m. ö.|mö|i. ö.|milattan önce|milat öncesi|isa'dan önce",
        "ad": "m. s.|ms|i. s.|milattan sonra|milat sonrası|isa'dan sonra|miladi",
    },
    "AMPM": {
        "am": "sabah|öö|ö. ö.|am|a.m.|öğleden önce|sabahın",
        "pm": "akşam|öğleden sonra|ös|ö. s.|pm|p.m.|akşamın",
    },
    "CLOCK": {0: "gece yarısı|geceyarısı", 720: "öğle vakti|öğlen|öğle"},
    "OCLOCK": {0: "saat|saati|saatinde"},
    "ZONE": {180: "trt|tsi|türkiye saati"},
    "ANNOTATION": {
        0: "yayınlandı|yayımlandı|basım|yayın|doğum|ölüm|kuruluş|yapım|güncellendi|oluşturuldu|tarihli|doğdu|"
        "öldü|kuruldu|inşa edildi|"
        "açıldı|tarih|tarihi|tarihinde|yayınlanma|yapıldı|yazıldı"
    },
    "PREP": {0: "tarihinde|tarihi|tarihli|boyunca|içinde|tam|yılında|günü"},
    "OF": {0: "ın|in|un|ün|nın|nin|nun|nün|yılının|deki|daki|teki|taki|a ait"},
    "NOISE": {
        0: "ayı|ayında|ayının|da|de|ta|te|nda|nde|a|e|ya|ye|na|ne|ı|i|u|ü|yı|yi|yu|yü|tarihinden|ayından|"
        "tarihine|itibariyle|tam"
        "|tarihleri|tarihlerinde|tarihler"
    },
    "ANDHALF": {0: "buçuk"},
    "PARTAFTER": {
        "first": "{ilk,birinci,1.} yarısı{,nda,ndan,nın}",
        "second": "{ikinci,son,2.} yarısı{,nda,ndan,nın}",
        "early": "baş{ı,ında,ından,ına}|başlangıcı{,nda}|başları{,nda}",
        "mid": "ortası{,nda,ndan,na}|ortaları{,nda}",
        "late": "son{u,unda,undan,una,ları,larında}|bitimi{,nde}",
    },
    "NIGHT": {0: "bu akşam|bu gece", -1: "dün gece|dün akşam"},
    "AFTERNOON": {0: "bu öğleden sonra"},
    "WEEKDAYFROM": {
        0: "pazartesiden|pazartesinden",
        1: "salıdan|salından",
        2: "çarşambadan",
        3: "perşembeden",
        4: "cumadan",
        5: "cumartesiden|cumartesinden",
        6: "pazardan",
    },
    "WEEKDAYTO": {
        0: "pazartesiye|pazartesine",
        1: "salıya",
        2: "çarşambaya",
        3: "perşembeye",
        4: "cumaya",
        5: "cumartesiye|cumartesine",
        6: "pazara",
    },
    "MONTHFROM": {
        1: "ocaktan",
        2: "şubattan",
        3: "marttan",
        4: "nisandan",
        5: "mayıstan",
        6: "hazirandan",
        7: "temmuzdan",
        8: "ağustostan",
        9: "eylülden",
        10: "ekimden",
        11: "kasımdan",
        12: "aralıktan",
    },
    "MONTHTO": {
        1: "ocağa",
        2: "şubata",
        3: "marta",
        4: "nisana",
        5: "mayısa",
        6: "hazirana",
        7: "temmuza",
        8: "ağustosa",
        9: "eylüle",
        10: "ekime",
        11: "kasıma",
        12: "aralığa",
    },
    "HALFPAST": {30: "buçuk{,ta,tan,a}"},
    "AT": {0: "saat"},
    "MONTHREF": {0: "ayın"},
    "HOURAT": {
        1: "birde",
        2: "ikide",
        3: "üçte",
        4: "dörtte",
        5: "beşte",
        6: "altıda",
        7: "yedide",
        8: "sekizde",
        9: "dokuzda",
        10: "onda",
        11: "on birde|onbirde",
        12: "on ikide|onikide",
    },
    "UNITOF": {"week": "haftası{,nda,nın}"},
}
