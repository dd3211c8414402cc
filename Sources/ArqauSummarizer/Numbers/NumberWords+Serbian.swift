internal import ArqauText

extension NumberWords {
  /// Serbian in Latin letters.
  static let serbian = NumberWords(
    Lists(
      endings: "a u om i e ima em o ama og im ih ih oj im ijama",
      months: """
        januar* jan, februar* feb, mart* mar, april* apr, maj*, jun* juni, jul* juli, avgust* avg,
        septembar septembr* sept sep, oktobar oktobr* okt, novembar novembr* nov, decembar decembr* dec
        """,
      scales: """
        hiljad* hilj tisuć*=3, milion* milijun* mil mln=6, milijard* mlrd=9, bilion*=12
        """,
      percents: "odsto posto procenat procenata procen* procent* postotak postotaka", points: "poen* bod*",
      percentAdjectives: "procentn* procentualn*", basisPoints: "bazn*",
      currencies: """
        dolar* dol=dollar, evr* eur*=EUR, dinar* din=dinar, rublj* rubalj rubalja=ruble, tenge* teng*=KZT, funt* funti=pound,
        sterlinga=GBP, juan*=CNY, jen*=JPY, grivn* grivni=UAH, lir*=TRY, franak franaka frank*=franc, rupij*=rupee,
        kruna krun*=crown, zlot*=PLN, forint* forinti=HUF, mark* maraka=mark, kun*=HRK, lev* leva=BGN, denar*=MKD,
        von*=won, manat*=manat
        """,
      countries: """
        američk* sad=US, kanadsk*=CA, australijsk*=AU, hongkonšk*=HK, singapursk*=SG, novozelandsk*=NZ, tajvansk*=TW,
        britansk*=GB, egipatsk*=EG, rusk*=RU, belorusk*=BY, srpsk*=RS, kuvajtsk*=KW, iračk*=IQ, švajcarsk*=CH,
        indijsk*=IN, pakistansk*=PK, švedsk*=SE, norvešk*=NO, dansk*=DK, češk*=CZ, islandsk*=IS, južnokorejsk*=KR,
        konvertibiln* bosansk*=BA, nemačk* njemačk*=DE, kinesk*=CN, japansk*=JP, tursk*=TR, ukrajinsk*=UA, alžirsk*=DZ,
        tunisk*=TN, jordansk*=JO, libijsk*=LY, francusk*=FR, azerbejdžansk*=AZ
        """,
      units: """
        km kilometar kilometr* kilometara=km, m metar metr* metara=m, cm santimetar santimetr* centimetara=cm, mm milimetar milimetr* milimetara=mm,
        kg kilogram*=kg, gram*=g, t ton*=t, ha hektar*=ha, litar litr* litara=L, barel*=bbl, kw kilovat*=kW, mw megavat*=MW, gw gigavat*=GW,
        kwh kilovat-sat* kilovat-čas* kilovat_sati kilovat_časova=kWh, mwh megavat-sat* megavat-čas* megavat_sati megavat_časova=MWh,
        gwh gigavat-sat* gigavat-čas* gigavat_sati gigavat_časova=GWh, twh=TWh, stepen* °=°, milj*=mi, kubik*=m³, promil*=‰
        """,
      square: "kv kvadratn*", cubic: "kub kubn*", perDay: "dnevno na_dan", perHour: "na_sat na_čas",
      celsius: "celzijusa celzijusovih celzijus c", fahrenheit: "farenhajta f",
      years: "godine godina godini godinu godinom godinama god g", beforeYear: "", rangeJoiners: "do na",
      from: "od sa s iz", between: "između",
      conjunctions: "i", minus: "minus", beforeHour: "u oko do od posle", hours: "časova časa čas sati sata h č",
      numerals: """
        jedan jedna jednu jednog=1, dva dve dvije=2, tri=3, četiri=4, pet=5, šest=6, sedam=7, osam=8, devet=9, deset=10,
        jedanaest=11, dvanaest=12, trinaest=13, četrnaest=14, petnaest=15, šesnaest=16, sedamnaest=17, osamnaest=18,
        devetnaest=19, dvadeset=20, trideset=30, četrdeset=40, pedeset=50, šezdeset=60, sedamdeset=70, osamdeset=80,
        devedeset=90, sto stotinu=100, dvesta dvjesta dvesto=200, trista tristo=300, četiristo=400, petsto=500, šesto šeststo=600,
        sedamsto=700, osamsto=800, devetsto=900
        """,
      halfBehind: "i_po i_pol", halfBefore: "pola pol", oneAndHalf: "",
      loneScales: "milion=6, milijun=6, milijarda=9, milijardu=9, hiljadu=3",
      belowZero: "ispod_nule", frost: "u_minusu mraza ispod_ništice", warmth: "iznad_nule u_plusu", hundredths: "",
      labels: """
        boing* erbas* let član člana članu stav stava stavu tačka tačke tački rezolucij* broj broja br str
        """,
      vague: """
        nekoliko par desetak desetine desetina stotine stotina četvrt trećina trećinu oba obe svaki svakih
        """),
    language: .serbian)
}
