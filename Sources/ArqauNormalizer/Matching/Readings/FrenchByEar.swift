extension TranscriptionTable {
  /// How French spelling is heard, in letters that the phonetic units take one by one.
  static let frenchByEar = #"""
    # id: fra-ear
    # name: French names by ear
    # from: fr
    # to: fr
    # standard: the usual sounds of French spelling (Catach, L'orthographe française, 1980), as Cyrillic writes them
    # letters: abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûüœ
    # shown: 1
    # note: Serves comparison alone. Final consonants are silent throughout; in Metz and Brest they are not.
    V = aeiouyéèêëàâîïôûùü
    C = bcdfghjklmnpqrstvwxzç
    I = eiyéèêëîï
    D = bcdfgjklpqrstvwxz$
    {aux}>o ; Chaux → Sho ; Chablis
    {aud}$>o ; Renaud → Reno ; Renard
    {ault}$>o ; Renault → Reno ; Renard
    {aut}$>o ; Hainaut → Eno ; Renard
    {au}>o ; Pau → Po ; Pan
    {aë}>a ; Staël → Stal ; Stella
    {ae}n>a ; Caen → Kan ; Cahors
    {aille}>ay ; Versailles → Versay ; Versin
    {ain}D>en ; Romain → Romen ; Romane
    {ais}$>e ; Beauvais → Bove ; Bovis
    {ai}>e ; Maison → Mezon ; Laos
    {aî}>e ; Maîche → Mesh ; Macon
    {ay}[C$]>e ; Tournay → Turne ; Tournon
    {à}>a ; Là → La ; Lens
    {â}>a ; Châtel → Shatel ; Cholet
    {ch}>sh ; Châtel → Shatel ; Cannes
    {c}I>s ; Nancy → Nansy ; Cannes
    {ck}>k ; Franck → Frank ; Cannes
    {c}>k ; Cannes → Kann ; Nancy
    {ç}>s ; Briançon → Brianson ; Cannes
    {d}$> ; Renard → Renar ; Dijon
    {ds}$> ; Renards → Renar ; Dijon
    {eaux}>o ; Bordeaux → Bordo ; Bern
    {eau}>o ; Rousseau → Russo ; Bern
    {euil}>öy ; Creuil → Kröy ; Creil
    {eux}$>ö ; Dreux → Drö ; Lens
    {eu}>ö ; Meurs → Mör ; Mers
    {ei}>e ; Reims → Rem ; Rome
    {e}nn>e ; Rennes → Renn ; Provence
    i{en}$>en ; Bastien → Bastien ; Provence
    {en}[bcdfgjklpqrstvwxz]>an ; Provence → Provans ; Rennes
    {em}[bp]>am ; Luxembourg → Lüxamburg ; Rome
    C{es}$> ; Cannes → Kann ; Lens
    C{e}$> ; Provence → Provans ; Lens
    [iyu]{e}$> ; Marie → Mari ; Marielle
    [iyu]{es}$> ; Vosgues → Vosg ; Marielle
    {ers}$>e ; Angers → Anzhe ; Anjou
    {er}$>e ; Roger → Rozhe ; Anjou
    {ez}$>e ; Suez → Süe ; Anjou
    {ets}$>e ; Brunets → Brüne ; Anjou
    {et}$>e ; Brunet → Brüne ; Anjou
    {ée}$>e ; Bégée → Bezhe ; Anjou
    {ées}$>e ; Pyrénées → Pyrene ; Anjou
    {é}>e ; Béziers → Bezye ; Anjou
    {è}>e ; Liège → Liezh ; Anjou
    {ê}>e ; Arête → Aret ; Anjou
    {gn}>ny ; Avignon → Avinyon ; Dijon
    {ge}[aou]>zh ; Georges → Zhorzh ; Grasse
    {g}I>zh ; Liège → Liezh ; Grasse
    {gu}I>g ; Guise → Giz ; Grasse
    {h}> ; Hainaut → Eno ; Rennes
    v{ille}>il ; Deauville → Dovil ; Marseille
    {ille}>iy ; Bastille → Bastiy ; Lilas
    {ill}[ao]>iy ; Billon → Biyon ; Lille
    {in}D>en ; Berlin → Berlen ; Chine
    {im}[bp]>em ; Nimbe → Nemb ; Nime
    {ieux}$>yö ; Lisieux → Lizyö ; Lens
    {iers}$>ye ; Béziers → Bezye ; Lens
    {ier}$>ye ; Cartier → Kartye ; Lens
    {ieu}>yö ; Dieu → Dyö ; Lens
    {j}>zh ; Anjou → Anzhu ; Lens
    {oin}>uen ; Pointe → Puent ; Ponte
    {oix}$>ua ; Charlevoix → Sharlevua ; Ponte
    {ois}$>ua ; Blois → Blua ; Ponte
    {oit}$>ua ; Benoit → Benua ; Ponte
    {oi}>ua ; Noire → Nuar ; Nord
    {oy}V>uay ; Royan → Ruayan ; Nord
    {oux}$>u ; Châteauroux → Shatoru ; Nord
    {ou}>u ; Toulon → Tulon ; Talon
    {ô}>o ; Côte → Kot ; Cote
    {œu}>ö ; Sacrécœur → Sakrekör ; Talon
    {ph}>f ; Joseph → Zhozef ; Paris
    {p}$> ; Cap → Ka ; Paris
    {qu}>k ; Jacques → Zhakk ; Talon
    {sch}>sh ; Schoelcher → Shoelshe ; Talon
    V{s}V>z ; Guise → Giz ; Talon
    {s}$> ; Paris → Pari ; Seine
    {tion}$>syon ; Nation → Nasyon ; Talon
    {th}>t ; Thau → To ; Talon
    {ts}$> ; Brunots → Brüno ; Talon
    {t}$> ; Brest → Bres ; Talon
    {x}$> ; Morlex → Morle ; Talon
    {z}$> ; Metz → Met ; Talon
    {u}>ü ; Dumas → Düma ; Talon
    {û}>ü ; Dûmas → Düma ; Talon
    """#
}
