extension SchemeSources {
  /// Kazakh Arabic (töte jazu).
  static let kazArabTote = #"""
    # id: kaz-arab-tote
    # name: Kazakh Arabic (töte jazu)
    # from: kk
    # to: kk-Arab
    # standard: Kazakh Arabic alphabet as used in China
    # edition: 1982
    # capitals: none
    # note: A word of front vowels without г, к and е begins with a hamza. Certain only for the letters of published samples.
    # example: Қазақстан → قازاقستان
    # example: берілген → بەرىلگەن
    # example: тіл → ٴتىل
    # not: берілген → ٴبەرىلگەن
    $start = [^[:L:][:M:]] ;
    $other = [абвғджзийқлмнңопрстуұфхһчшыёцщюяъьАБВҒДЖЗИЙҚЛМНҢОПРСТУҰФХҺЧШЫЁЦЩЮЯЪЬ] ;
    $front = [әөүіӘӨҮІ] ;
    $soft = [аәбвғджзийқлмнңоөпрстуұүфхһчшыіёцщюяъьАӘБВҒДЖЗИЙҚЛМНҢОӨПРСТУҰҮФХҺЧШЫІЁЦЩЮЯЪЬ] ;
    # A hamza before the first letter of a word of front vowels without г, к and е.
    $start { а } $other* $front $soft* $start > ٴا ;
    $start { А } $other* $front $soft* $start > ٴا ;
    $start { ә } $soft* $start > ٴا ;
    $start { Ә } $soft* $start > ٴا ;
    $start { б } $other* $front $soft* $start > ٴب ;
    $start { Б } $other* $front $soft* $start > ٴب ;
    $start { в } $other* $front $soft* $start > ٴۆ ;
    $start { В } $other* $front $soft* $start > ٴۆ ;
    $start { ғ } $other* $front $soft* $start > ٴع ;
    $start { Ғ } $other* $front $soft* $start > ٴع ;
    $start { д } $other* $front $soft* $start > ٴد ;
    $start { Д } $other* $front $soft* $start > ٴد ;
    $start { ж } $other* $front $soft* $start > ٴج ;
    $start { Ж } $other* $front $soft* $start > ٴج ;
    $start { з } $other* $front $soft* $start > ٴز ;
    $start { З } $other* $front $soft* $start > ٴز ;
    $start { и } $other* $front $soft* $start > ٴي ;
    $start { И } $other* $front $soft* $start > ٴي ;
    $start { й } $other* $front $soft* $start > ٴي ;
    $start { Й } $other* $front $soft* $start > ٴي ;
    $start { қ } $other* $front $soft* $start > ٴق ;
    $start { Қ } $other* $front $soft* $start > ٴق ;
    $start { л } $other* $front $soft* $start > ٴل ;
    $start { Л } $other* $front $soft* $start > ٴل ;
    $start { м } $other* $front $soft* $start > ٴم ;
    $start { М } $other* $front $soft* $start > ٴم ;
    $start { н } $other* $front $soft* $start > ٴن ;
    $start { Н } $other* $front $soft* $start > ٴن ;
    $start { ң } $other* $front $soft* $start > ٴڭ ;
    $start { Ң } $other* $front $soft* $start > ٴڭ ;
    $start { о } $other* $front $soft* $start > ٴو ;
    $start { О } $other* $front $soft* $start > ٴو ;
    $start { ө } $soft* $start > ٴو ;
    $start { Ө } $soft* $start > ٴو ;
    $start { п } $other* $front $soft* $start > ٴپ ;
    $start { П } $other* $front $soft* $start > ٴپ ;
    $start { р } $other* $front $soft* $start > ٴر ;
    $start { Р } $other* $front $soft* $start > ٴر ;
    $start { с } $other* $front $soft* $start > ٴس ;
    $start { С } $other* $front $soft* $start > ٴس ;
    $start { т } $other* $front $soft* $start > ٴت ;
    $start { Т } $other* $front $soft* $start > ٴت ;
    $start { у } $other* $front $soft* $start > ٴۋ ;
    $start { У } $other* $front $soft* $start > ٴۋ ;
    $start { ұ } $other* $front $soft* $start > ٴۇ ;
    $start { Ұ } $other* $front $soft* $start > ٴۇ ;
    $start { ү } $soft* $start > ٴۇ ;
    $start { Ү } $soft* $start > ٴۇ ;
    $start { ф } $other* $front $soft* $start > ٴف ;
    $start { Ф } $other* $front $soft* $start > ٴف ;
    $start { х } $other* $front $soft* $start > ٴح ;
    $start { Х } $other* $front $soft* $start > ٴح ;
    $start { һ } $other* $front $soft* $start > ٴھ ;
    $start { Һ } $other* $front $soft* $start > ٴھ ;
    $start { ч } $other* $front $soft* $start > ٴچ ;
    $start { Ч } $other* $front $soft* $start > ٴچ ;
    $start { ш } $other* $front $soft* $start > ٴش ;
    $start { Ш } $other* $front $soft* $start > ٴش ;
    $start { ы } $other* $front $soft* $start > ٴى ;
    $start { Ы } $other* $front $soft* $start > ٴى ;
    $start { і } $soft* $start > ٴى ;
    $start { І } $soft* $start > ٴى ;
    $start { ё } $other* $front $soft* $start > ٴيو ;
    $start { Ё } $other* $front $soft* $start > ٴيو ;
    $start { ц } $other* $front $soft* $start > ٴتس ;
    $start { Ц } $other* $front $soft* $start > ٴتس ;
    $start { щ } $other* $front $soft* $start > ٴشش ;
    $start { Щ } $other* $front $soft* $start > ٴشش ;
    $start { ю } $other* $front $soft* $start > ٴيۋ ;
    $start { Ю } $other* $front $soft* $start > ٴيۋ ;
    $start { я } $other* $front $soft* $start > ٴيا ;
    $start { Я } $other* $front $soft* $start > ٴيا ;
    # The letters.
    а > ا ; А > ا ; ә > ا ; Ә > ا ; б > ب ; Б > ب ; в > ۆ ; В > ۆ ;
    г > گ ; Г > گ ; ғ > ع ; Ғ > ع ; д > د ; Д > د ; е > ە ; Е > ە ;
    ж > ج ; Ж > ج ; з > ز ; З > ز ; и > ي ; И > ي ; й > ي ; Й > ي ;
    к > ك ; К > ك ; қ > ق ; Қ > ق ; л > ل ; Л > ل ; м > م ; М > م ;
    н > ن ; Н > ن ; ң > ڭ ; Ң > ڭ ; о > و ; О > و ; ө > و ; Ө > و ;
    п > پ ; П > پ ; р > ر ; Р > ر ; с > س ; С > س ; т > ت ; Т > ت ;
    у > ۋ ; У > ۋ ; ұ > ۇ ; Ұ > ۇ ; ү > ۇ ; Ү > ۇ ; ф > ف ; Ф > ف ;
    х > ح ; Х > ح ; һ > ھ ; Һ > ھ ; ч > چ ; Ч > چ ; ш > ش ; Ш > ش ;
    ы > ى ; Ы > ى ; і > ى ; І > ى ; э > ە ; Э > ە ; ё > يو ; Ё > يو ;
    ц > تس ; Ц > تس ; щ > شش ; Щ > شش ; ю > يۋ ; Ю > يۋ ; я > يا ; Я > يا ;
    ъ > ; Ъ > ; ь > ; Ь > ;
    \, > ، ; \; > ؛ ; \? > ؟ ;
    """#
}
