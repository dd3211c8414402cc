import ArqauText
import Testing

@Suite("Kazakh in Latin letters")
struct KazakhInLatinTests {
  @Test(
    "the alphabets of 2018, 2019 and 2021 are told",
    arguments: [
      "Memleket basshysy Belgradqa keldi. Eki el arasyndaǵy taýar aınalymy 102 mln dollarǵa jetti.",
      "Qazaq tilindegi jańa kitap úsh myń danamen shyqty, dedi Prezıdent.",
      "Memleket basşysy Belgradqa keldi. Eki el arasyndağy tauar ainalymy 102 mln dollarğa jetti.",
      "Qazaq tilindegi jaŋa kitap üş myŋ danamen şyqty, dedi Prezident.",
    ])
  func told(text: String) {
    let detection = LanguageDetector().detect(text)
    #expect(detection.language == .kazakh && detection.script == .latin)
  }

  @Test(
    "languages near to it, and names in ours, are not it",
    arguments: [
      "Oʻzbekiston xalqi bu yil bayramni qanday nishonladi, deb yozdi gazeta va boshqa nashrlar.",
      "Azərbaycan Respublikasının Prezidenti Qazaxıstana səfərə gəldi və danışıqlar apardı.",
      "Qırım halqı bu yıl bayramnı nasıl qayd etti, dep yazdı ceride ve başqa neşirler.",
      "Qaraqalpaqstan xalqı bul jılı bayramdı qalay belgiledi, dep jazdı gazeta hám basqalar awıllarda.",
      "Türkiye Cumhurbaşkanı bu hafta Kazakistan'a geldi ve yeni bir anlaşma imzaladı.",
      "The men of Qostanay met on Friday in the bar of the Qazaq hotel.", "Toqaev meets Qoshanov in Qostanay",
    ])
  func others(text: String) { #expect(LanguageDetector().detect(text).language != .kazakh) }
}
