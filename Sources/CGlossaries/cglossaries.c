#include "cglossaries.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char agriculture[] = {
#embed "../../glossaries/agriculture.yml"
};

static const unsigned char diplomacy[] = {
#embed "../../glossaries/diplomacy.yml"
};

static const unsigned char economy[] = {
#embed "../../glossaries/economy.yml"
};

static const unsigned char energy[] = {
#embed "../../glossaries/energy.yml"
};

static const unsigned char environment[] = {
#embed "../../glossaries/environment.yml"
};

static const unsigned char government[] = {
#embed "../../glossaries/government.yml"
};

static const unsigned char industry[] = {
#embed "../../glossaries/industry.yml"
};

static const unsigned char institutions[] = {
#embed "../../glossaries/institutions.yml"
};

static const unsigned char law[] = {
#embed "../../glossaries/law.yml"
};

static const unsigned char names[] = {
#embed "../../glossaries/names.yml"
};

static const unsigned char security[] = {
#embed "../../glossaries/security.yml"
};

static const unsigned char society[] = {
#embed "../../glossaries/society.yml"
};

static const unsigned char technology[] = {
#embed "../../glossaries/technology.yml"
};

static const unsigned char transport[] = {
#embed "../../glossaries/transport.yml"
};

static const unsigned char cities[] = {
#embed "../../glossaries/cities.tsv"
};

static const unsigned char cities_index[] = {
#embed "cities.index"
};

static const unsigned char names_world[] = {
#embed "../../glossaries/names-world.tsv"
};

static const cglossaries_file files[] = {
    {"agriculture.yml", agriculture, sizeof agriculture},
    {"diplomacy.yml", diplomacy, sizeof diplomacy},
    {"economy.yml", economy, sizeof economy},
    {"energy.yml", energy, sizeof energy},
    {"environment.yml", environment, sizeof environment},
    {"government.yml", government, sizeof government},
    {"industry.yml", industry, sizeof industry},
    {"institutions.yml", institutions, sizeof institutions},
    {"law.yml", law, sizeof law},
    {"names.yml", names, sizeof names},
    {"security.yml", security, sizeof security},
    {"society.yml", society, sizeof society},
    {"technology.yml", technology, sizeof technology},
    {"transport.yml", transport, sizeof transport},
};

size_t cglossaries_count(void) { return sizeof files / sizeof *files; }

cglossaries_file cglossaries_at(size_t index) { return files[index]; }

cglossaries_file cglossaries_world(void) {
    return (cglossaries_file){"names-world.tsv", names_world, sizeof names_world};
}

cglossaries_file cglossaries_cities(void) { return (cglossaries_file){"cities.tsv", cities, sizeof cities}; }

cglossaries_file cglossaries_cities_index(void) {
    return (cglossaries_file){"cities.index", cities_index, sizeof cities_index};
}
