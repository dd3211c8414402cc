extension TranscriptionTable {
  /// Russian names in English, as the press writes them.
  static let russianToEnglish = #"""
    # id: rus-eng
    # name: Russian spelling in the English press
    # from: ru
    # to: en
    # standard: English press practice, near BGN/PCGN 1947
    # letters: абвгдеёжзийклмнопрстуфхцчшщъыьэюя
    # shown: 2
    # note: Practice, not a standard. Variants are what passports and papers have beside it: Tokaev, Yuriy, Jakupov, Kussainov, Abai, Sofia.
    V = аеёиоуыэюя
    S = ьъ
    K = бвгджзклмнпрстфхцчшщ
    L = аеёиоуыэюябвгджзйклмнпрстфхцчшщьъ
    ий$>y|iy~1|ii~3|ij~3|i~3 ; Дмитрий → Dmitry ; Май
    ый$>y|yy~1|yi~3|iy~3 ; Навальный → Navalny ; Май
    @foreign чж>zh ; Чжоу → Zhou ; Чад
    @foreign цзы>zi ; Цзыбо → Zibo ; Цзинь
    @foreign цз>j|z~1|ts~2 ; Цзилинь → Jilin ; Цинь
    @foreign {дз}[аоуэ]>z|dz~0.7 ; Канадзава → Kanazava ; Дзингар
    @foreign {дз}[еёиюя]>j|dz~0.7 ; Химэдзи → Himeji ; Дзанни
    @foreign х{ай}м>ei|ay~1 ; Анахайм → Anaheim ; Хайнц
    @foreign х{ауз}е>aus|auz~1 ; Хаузер → Hauser ; Хаус
    @foreign т{аун}$>own|aun~1 ; Фритаун → Fritown ; Браун
    @foreign ви{лл}$>lle|ll~1 ; Нашвилл → Nashville ; Билл
    @foreign ви{ль}$>lle|l~1 ; Альбервиль → Alberville ; Вильна
    @foreign ф{и}лд>ie|i~1 ; Мэнсфилд → Mensfield ; Филипп
    @foreign в{у}д>oo|u~1 ; Вуд → Vood ; Дуда
    @foreign ^{сити}$>city ; Сити → City ; Ситин
    @foreign ^{уо}>wa|wo~1 ; Уолш → Walsh ; Уилсон
    @foreign {дж}$>dge|j~1|dzh~2 ; Кулидж → Kulidge ; Джо
    @foreign дж>j|dzh~1|g~1.2|dj~2 ; Джо → Jo ; Дана
    дж>dzh|j~0.5|dj~2 ; Таджик → Tadzhik ; Дана
    @kazakh кс>ks|x~1 ; Аксу → Aksu ; Кира
    кс>x|ks~0.5 ; Максим → Maxim ; Кира
    @foreign [бвгдзклмпрстфх]{ё}>o|e~1|yo~1 ; Кёльн → Koln ; Ёлкин
    [жчшщ]{ё}>e|o~0.5|yo~1 ; Хрущёв → Khrushchev ; Фёдор
    ё>yo|e~0.7|o~3|jo~3|io~3 ; Семён → Semyon ; Горбачёв
    ^{е}>ye|e~0.7|je~3 ; Ельцин → Yeltsin ; Ленин
    ь{е}вич$>ye|e~0.7 ; Васильевич → Vasilyevich ; Сергеевич
    ь{е}вна$>ye|e~0.7 ; Васильевна → Vasilyevna ; Сергеевна
    {е}вич$>e|ye~0.7 ; Сергеевич → Sergeevich ; Андреев
    {е}вна$>e|ye~0.7 ; Сергеевна → Sergeevna ; Андреев
    @foreign V{е}>e|ye~0.7 ; Диего → Diego ; Ленин
    @foreign л{ье}>le|ie~0.5|ye~1 ; Кабальеро → Kaballero ; Сьерра
    @foreign {ье}>ie|ye~0.5 ; Сьерра → Sierra ; Ерин
    @kazakh у{е}>e|ye~0.7 ; Меруерт → Meruert ; Ленин
    @kazakhPerson V{с}ов>s|ss~1.2 ; Жарасов → Zharasov ; Касым
    @kazakhPerson V{с}V>ss|s~0.7 ; Касым → Kassym ; Сара
    [VS]{е}>ye|e~0.7|je~3|ie~3 ; Токаев → Tokayev ; Ленин
    ь{и}>yi|i~1 ; Ильин → Ilyin ; Нина
    ь{о}>yo|o~1 ; Сьон → Syon ; Нона
    ж>zh|j~1.5|z~3|g~4.5 ; Жанна → Zhanna ; Зоя
    @foreign {х}[нт]>ch|h~0.7|kh~1.5 ; Брехт → Brecht ; Хубер
    @foreign и{х}$>ch|h~0.7|kh~1.5 ; Эрих → Erich ; Ахмад
    @foreign ба{х}$>ch|h~0.7|kh~1.5 ; Бах → Bach ; Рах
    @foreign х>h|kh~0.7|ch~2 ; Хубер → Huber ; Кира
    х>kh|h~1.2|ch~4 ; Михаил → Mikhail ; Кира
    @foreign тц>tz|tts~2 ; Латцен → Latzen ; Цинк
    ц>ts|c~2.2|tz~2.5|z~3.5 ; Царёв → Tsaryov ; Тося
    ч>ch|c~3|tch~3.5|tsch~4 ; Чехов → Chekhov ; Шура
    щ>shch|sch~2|sh~3 ; Щедрин → Shchedrin ; Шура
    @foreign ^{ш}[лмнр]>sch|sh~0.7 ; Шнайдер → Schnaider ; Решма
    @foreign {ш}[тп]>s|sh~1 ; Штраус → Straus ; Шульц
    ш>sh|s~3.5|ch~4.5|sch~4 ; Шолохов → Sholokhov ; Вася
    @foreign [аэ]{й}K>i|y~0.5|j~3 ; Айгнер → Aigner ; Майо
    @foreign а{й}$>i|y~0.5|j~3 ; Дубай → Dubai ; Сидней
    @foreign {ой}[тнхм]>eu|oy~0.7|oi~0.7 ; Нойман → Neuman ; Бойд
    й>y|i~0.7|j~3 ; Май → May ; Кирилл
    @foreign [бвгдзкмпрстфх]{ю}>u|yu~1|iu~2|ew~3 ; Бюро → Buro ; Юрий
    ю>yu|iu~1.5|u~2.5|ju~3 ; Юрий → Yury ; Ульяна
    @foreign и{я}>a|ya~0.7 ; Валенсия → Valensia ; Яна
    @foreign л{ья}>la|ya~0.7 ; Севилья → Sevilla ; Яна
    @foreign л{ьо}>lo|yo~0.7 ; Кастильо → Kastillo ; Сьон
    и{я}>ya|a~0.7|ia~4 ; Мария → Mariya ; Яна
    я>ya|ia~1.5|ja~3|a~4 ; Яна → Yana ; Анна
    ъ>|'~3 ; Подъячев → Podyachev ; Яна
    ь>|'~2|’~2 ; Ольга → Olga ; Яна
    ы>y|i~2|u~5 ; Рыбаков → Rybakov ; Иван
    и>i|y~3|ee~3.5 ; Иван → Ivan ; Рыбаков
    V{с}V>s|ss~1.2|z~4.5 ; Касым → Kasym ; Сара
    с>s ; Сара → Sara ; Касым
    э>e ; Эдуард → Eduard ; Елена
    а>a ; Анна → Anna ; Олег
    б>b ; Борис → Boris ; Пётр
    в>v|w~2.5|ff~4.5 ; Виктор → Viktor ; Пётр
    г>g|gh~2.5|h~4.5 ; Глеб → Gleb ; Пётр
    д>d ; Дана → Dana ; Таджик
    е>e|ye~3 ; Лена → Lena ; Ельцин
    з>z|s~4 ; Зоя → Zoya ; Саша
    @foreign к>k|c~1|ck~2.5|q~4 ; Кент → Kent ; Максим
    к>k|q~3|c~3|ck~4 ; Кира → Kira ; Максим
    л>l|ll~5 ; Лена → Lena ; Нона
    м>m ; Мира → Mira ; Нона
    н>n|nn~5 ; Нона → Nona ; Мира
    о>o ; Олег → Oleg ; Анна
    п>p ; Пётр → Pyotr ; Борис
    р>r ; Рая → Raya ; Лена
    т>t|th~4 ; Тося → Tosya ; Дана
    @foreign ^{у}[аеиоэ]>w|u~1 ; Уилсон → Wilson ; Ульяна
    у>u|oo~3|ou~3|w~3.5 ; Ульяна → Ulyana ; Юрий
    ф>f|ph~3 ; Фёдор → Fyodor ; Пётр
    """#
}
