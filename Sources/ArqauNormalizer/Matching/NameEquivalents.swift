/// Given names that are one name in several languages, where their sounds don't show it.
///
/// Closed classes of the naming practice of the four languages; each line is one name in Russian, Serbian,
/// Kazakh, English and their common short forms of official use. Forms that sound alike are left out.
/// Names of saints by the church calendars (azbyka.ru/days, crkvenikalendar.com), others by common usage.
enum NameEquivalents {
  /// What two equivalents count as.
  static let similarity = 0.85

  private static let classes: [String] = [
    "Александр Aleksandar Alexander Искандер Ескендір", "Алексей Aleksije Alexis Alexei",
    "Андрей Andrija Andrew Andy Эндрю Энди",
    "Антон Antonije Anthony Antun Tony Энтони Тони", "Афанасий Atanasije Athanasius", "Василий Vasilije Basil",
    "Георгий Đorđe George Ђорђе Егор Юрий Jurij Yuri Đurađ", "Григорий Grigorije Gregory", "Даниил Danilo Daniel",
    "Дмитрий Dimitrije Demetrius Митар", "Евгений Evgenije Eugene Јевгеније", "Елена Jelena Helen Helena",
    "Елизавета Jelisaveta Elizabeth", "Захар Zaharije Zachary", "Иван Jovan John Јован Иоанн",
    "Игнатий Ignjatije Ignatius", "Илья Ilija Elijah Ілияс Ilyas",
    "Иосиф Josip Joseph Осип Jozef Жүсіп Yusuf Юсуф Joe Джозеф Джо",
    "Екатерина Katarina Catherine Екатарина", "Ирина Irena Irene", "Кирилл Ćirilo Cyril Kiril", "Лев Lav Leo",
    "Лука Luke Lucas", "Мария Marija Mary Мәриям", "Марк Marko Mark", "Матвей Matej Matthew Matija",
    "Михаил Mihailo Michael Mihajlo Mihael Mike Майкл Майк", "Моисей Mojsije Moses Мұса", "Никита Niketas",
    "Николай Nikola Nicholas",
    "Павел Pavle Paul", "Петр Petar Peter Пётр", "Сергей Sergije Sergius", "Семён Simeon Simon Шимун",
    "Степан Stefan Stephen Stevan Стефан Stjepan", "Тимофей Timotej Timothy", "Фёдор Teodor Theodore Федор",
    "Филипп Filip Philip", "Фома Toma Thomas", "Юлия Julija Julia", "Яков Jakov James Jacob Жақып",
    "Ксения Ksenija Xenia", "Наталия Natalija Natalie Наталья",
    "Татьяна Tatjana Tatiana", "Феодосий Teodosije Theodosius", "Евфимий Jevtimije Euthymius",
    "Ибрагим Ibrahim Ыбырай Ibraim Abraham Авраам", "Мухаммед Muhamed Mohammed Мұхаммед Магомед Muhammad",
    "Хусейн Құсайын Hussein Husein", "Хасан Қасан Hassan Асан Asan", "Ахмед Ахмет Ahmed Ahmet Ахмад Ahmad",
    "Сусанна Сюзанна Suzana Susan Suzanne", "Исмаил Смағұл Ismail",
    "Edward Ted Эдвард Тед Eddie Эдди", "Robert Bob Роберт Боб Bobby Бобби", "William Bill Уильям Билл Вильям Bill",
    "Thomas Tom Томас Том", "James Jim Джеймс Джим Jimmy Джимми", "Richard Dick Ричард Дик Rick Рик",
    "Benjamin Ben Бенджамин Бен", "Kenneth Ken Кеннет Кен", "Stephen Steve Стивен Стив Steven",
    "Исхак Ысқақ Isaac Iskhak", "Сулейман Сүлеймен Suleiman Solomon",
  ]

  static var classCount: Int { classes.count }

  /// Class numbers by the units of a word, as a digest.
  private static let table: [UInt64: UInt64] = {
    var table: [UInt64: UInt64] = [:]
    var encoder = PhoneticEncoder()
    for (number, line) in classes.enumerated() {
      for name in line.split(separator: " ") {
        let encoded = encoder.encode(String(name))
        table[SpellingKey.digest(encoded.units), default: 0] |= 1 << UInt64(number)
      }
    }
    return table
  }()

  /// Whether two words are forms of one given name.
  static func areEquivalent(
    _ a: UnsafeBufferPointer<UInt8>, _ first: EncodedName.Word, _ b: UnsafeBufferPointer<UInt8>,
    _ second: EncodedName.Word
  ) -> Bool {
    guard let one = table[SpellingKey.digest(a[Int(first.start)..<Int(first.end)])],
      let other = table[SpellingKey.digest(b[Int(second.start)..<Int(second.end)])]
    else { return false }
    return one & other != 0
  }
}
