extension TranscriptionTable {
  /// Serbian names in English.
  static let serbianToEnglish = #"""
    # id: srp-eng
    # name: Serbian names in English
    # from: sr-Cyrl
    # to: en
    # standard: the Serbian Latin alphabet; English press practice for the variants
    # letters: абвгдђежзијклљмнњопрстћуфхцчџш
    # shown: 1
    # note: Certain: official Latin, with its diacritics or without them. The variants are what papers have beside it: Djokovic, Vuchich, Milosevich, Yovan.
    љ>lj|ly~2.5|l~4 ; Љубиша → Ljubiša ; Лука
    њ>nj|ny~2.5|n~4 ; Његош → Njegoš ; Нина
    ђ>đ|dj~0.5|d~2.5|dy~4|dzh~4 ; Ђорђе → Đorđe ; Дуда
    џ>dž|dz~1|dj~3|dzh~2|j~3 ; Џајић → Džajić ; Жика
    и{ћ}$>ć|c~0.5|ch~1|tch~3|tsch~4|cs~5 ; Вучић → Vučić ; Ћеле
    ћ>ć|c~0.5|ch~1.5|tch~4|cs~5 ; Ћосић → Ćosić ; Вучић
    ч>č|c~0.5|ch~1 ; Вучић → Vučić ; Цеца
    ш>š|s~0.5|sh~1|sch~4 ; Милош → Miloš ; Саво
    ж>ž|z~0.5|zh~1|j~5 ; Жарко → Žarko ; Зоран
    ц>c|ts~2|tz~3.5 ; Цеца → Ceca ; Чеда
    ј>j|y~1.5|i~4 ; Јован → Jovan ; Иван
    а>a ; Ана → Ana ; Ђорђе
    б>b ; Бора → Bora ; Дуда
    в>v|w~4 ; Вера → Vera ; Ђорђе
    г>g ; Горан → Goran ; Ђорђе
    д>d ; Дуда → Duda ; Ђорђе
    е>e ; Ема → Ema ; Ана
    з>z ; Зоран → Zoran ; Жарко
    и>i ; Иван → Ivan ; Јован
    к>k|c~4 ; Коста → Kosta ; Цеца
    л>l|ll~5 ; Лука → Luka ; Љубиша
    м>m ; Мира → Mira ; Нина
    н>n|nn~5 ; Нина → Nina ; Његош
    о>o ; Оливера → Olivera ; Ана
    п>p ; Петар → Petar ; Бора
    р>r ; Ружа → Ruža ; Лука
    с>s|ss~4 ; Саво → Savo ; Милош
    т>t|th~4 ; Тања → Tanja ; Ћосић
    у>u|ou~3.5|oo~3.5 ; Ута → Uta ; Ана
    ф>f|ph~3.5 ; Филип → Filip ; Петар
    х>h|kh~2.5 ; Храст → Hrast ; Коста
    """#
}
