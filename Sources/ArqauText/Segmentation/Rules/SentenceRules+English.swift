extension SentenceRules {
  /// English.
  static let english = SentenceRules(
    language: .english,
    abbreviations: [
      AbbreviationRule(
        .never,
        """
        Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Rev Revd Hon Sen Sens Rep Reps Gov Govs Gen Col Maj \
        Lt Capt Cmdr Comdr Cdr Cpl Sgt Adm Pres Supt Fr Msgr Mgr Amb Atty Insp Det Pvt Pfc Brig Sr Sra Srta Dir \
        Asst Chmn Lieut Treas Hr Prin Sec'y
        """,
        examples: ["I met Dr. Brown.|He left.", "Sen. Warren and Gen. The voted.", "Mrs. Lee knows Prof. Ito."]),
      AbbreviationRule(
        .never, "e.g i.e eg vs cf viz approx esp incl excl resp a.k.a f.k.a w.r.t i.a q.v s.v ibid op.cit loc.cit",
        examples: ["Bring fruit, e.g. Gala apples.|Thank you.", "Roe vs. Wade was cited.", "He left, i.e. The End."]
      ),
      AbbreviationRule(
        .never, "P.S PS P.P.S N.B NB Attn",
        examples: ["P.S. I love you.|Call me.", "N.B. All times are local."]),
      AbbreviationRule(
        .beforeNumber,
        """
        Nos nos pp vol vols figs chap sect arts para paras eds ext tel Tel Ph ph Apt apt Rm Rte Rt Jan Feb Apr Aug \
        Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Jun Jul ca circa Nr nr eqs bldg flt dept's lot p \
        cl reg
        """,
        examples: [
          "We met on Feb. 27.|Next time in March.", "See pp. 3 and 4.|Then stop.", "It closed in Sept. and reopened.",
          "It closed in Sept.|They sold it.",
        ]),
      AbbreviationRule(
        .numbered, "No no art fig ch ex app ed pt est ver rev eq c d b r v Sun Sat Mar op sec Sec Art Ch Vol Fig",
        examples: [
          "It is item No. 5 of ten.", "I told them no.|they left.", "Under art. 7 he may.|See fig. 2 there.",
          "Sat. 5 May was dry.|They sat.|5 people came.",
        ]),
      AbbreviationRule(
        .seldom,
        """
        Inc Corp Co Cos Ltd LLC LLP Bros plc PLC Pty Cia d.o.o a.s S.A N.V A.G S.p.A L.L.C L.P Jr Esq Ph.D PhD M.D B.A M.A \
        B.Sc M.Sc M.B.A J.D LL.B LL.M D.D.S R.N M.P U.S U.K U.N E.U U.S.A U.S.S.R U.A.E D.C L.A N.Y.C S.F al
        """,
        examples: [
          "He works for Acme Inc. Director Lee does too.", "He works for Acme Inc.|She does not.",
          "The U.S. Senate met.|It voted.", "He left the U.S.|They stayed.", "Sammy Davis Jr. Band played.",
          "Sunce d.o.o. makes jam.|It sells well.", "It went to Brno a.s. for less.",
          "Both Lumen S.A. and Sole S.p.A. bid.",
        ]),
      AbbreviationRule(
        .seldom,
        """
        Dept Univ Assn Assoc Inst Natl Nat'l Intl Int'l Govt Gov't Comm Cttee Div Dist Ave Blvd Rd Sq Pl Hwy Pkwy \
        Ln Ct Ter Cir St Ste Sts Mt Mts Ft Pt Cie Mfg Mktg Mgmt Tech Acad Aux Bldg
        """,
        examples: [
          "The Justice Dept. Office is here.", "St. Louis and Mt. Hood are far.", "He lives on Main St.|She moved.",
          "Ft. Worth is near.",
        ]),
      AbbreviationRule(
        .seldom,
        """
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Mo Mont Neb Nebr Nev Okla \
        Ore Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo N.H N.J N.M N.Y N.C N.D R.I S.C S.D W.Va B.C Ont Que Alta Man \
        Sask N.S N.B
        """,
        examples: [
          "They met in Tampa, Fla. Governor Hill came.", "They met in Boston, Mass.|It rained.",
          "A Calif. company won.",
        ]),
      AbbreviationRule(
        .clock, "a.m p.m",
        examples: [
          "Come at 5 p.m. Monday.", "Come at 5 p.m.|We open then.", "At 10 a.m. (CDT) we meet.",
          "It began at 9 p.m. EST and ended.", "It began at 9 p.m.|Police closed the road.",
        ]),
      AbbreviationRule(
        .often, "etc A.D a.d B.C.E C.E B.P hrs yrs mos wks",
        examples: [
          "Pens, ink etc. are here.", "Pens, ink etc.|Paper is not.", "Caesar died in 44 B.C. in Rome.",
          "Orismash a.d. will build it.", "Titus died in 81 A.D. in Italy.", "Rome burned in 64 A.D.|Nero sang.",
        ]),
      AbbreviationRule(
        .often, followsNumber: true,
        """
        in ft yd yds mi lb lbs oz pt qt gal sec secs min mins hr mph km cm mm kg mg ml bn mn mln tn sq cu deg bbl \
        cal kcal avg
        """,
        examples: [
          "It is 5 ft. tall.|They measured it.", "It is 6 in. wide.", "It is 6 in.|Nobody came in.|he left.",
          "It took 5 min. in all.",
        ]),
    ],
    openers: """
      the a an this that these those he she it we they you i his her its our their my your there here in on at by \
      for from with without to of as if when whenever while after before since until because although though \
      however but and or so yet nor then thus therefore hence meanwhile moreover furthermore nevertheless also what \
      who whom whose which where why how is are was were do does did has have had would can could should not no \
      yes please let let's some many most all any each every both either neither another other others such even only \
      just now today yesterday tomorrow according during between among through despite unlike about nearly almost \
      instead still perhaps maybe once finally recently later earlier soon it's i'm i've i'd i'll he's she's that's \
      there's don't didn't we're we've they're you're what's isn't can't several few much
      """,
    exclamations: "Yahoo Jeopardy Joomla Wham Oklahoma",
    hourFollowers: """
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February \
      March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov \
      Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST MSK Eastern Central Mountain Pacific Moscow \
      London Astana Almaty Belgrade local
      """,
    dotsPause: true,
    examples: [
      "we came... maybe late.", "Is it so?|Yes!|Good.", "J. R. R. Tolkien wrote it.|He was English.",
      "This is plan B.|We like it.",
      "“Come in!” she said.|He came.", "\"Why?\" he asked.|No reply came.", "(It rained.)|We stayed.",
      "It cost $3.50 then.|Now it costs more.", "Wait...|What was that?", "Well... maybe not.", "Look at a.b.com now.",
      "1. First things first.|2. Second things later.", "He came. . . and went.", "Thank you!! :-)|See you.",
      "See example.com.|It is good.", "I use Yahoo! and others.", "George W. Bush spoke.|W.H.S. Koerner painted.",
      "He said it.[12]|She did not.", "Really?!|Yes.", "It ended in 1990.|5 people came.", "we came.|they left.",
      "It works.|The end is near.", "He left at 5.|they stayed.", "Is it real (!) or not?", "I like it 👍|We all do.",
      "Done! 🎉|Next one.", "The file main.swift is new.",
    ])
}
