package app.unhunch.safety;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which number to call in an emergency, by country: the one that is answered for illness, where services have numbers of
/// their own. Where a country is not known, 112 is named, which mobile phones connect nearly everywhere. What these were
/// compared with, and where lists differ, stands in `docs/decisions/0045-emergency-numbers.md`.
public final class EmergencyNumbers {

    private static final String USUAL = "112";
    private static final Map<String, String> BY_COUNTRY = new TreeMap<>();

    static {
        put("911",
                "US CA MX PR GU VI AS MP BM KY PA DO EC UY AR PY VE CR SV HN PH LR FJ JO AG AI AW GD KN LC VC MS VG TC MH FM PW");
        put("999", "GB IE GG JE IM HK MO MY BD BH QA KE UG DM");
        put("000", "AU CX CC");
        put("111", "NZ");
        put("119", "JP KR TW KH KP");
        put("113", "NO SJ BV");
        put("10177", "ZA");
        put("194", "RS");
        put("192", "BR MM");
        put("191", "YE");
        put("140", "LB");
        put("128", "NI");
        put("811", "TT");
        put("991", "BN");
        put("1515", "LY");
        put("120", "CN");
        put("131", "CL");
        put("123", "CO EG");
        put("106", "PE");
        put("104", "CU");
        put("110", "JM");
        put("997", "SA");
        put("998", "AE");
        put("115", "VN IR SR");
        put("1122", "PK");
        put("1669", "TH");
        put("1990", "LK");
        put("995", "SG");
        put("101", "IL PS");
        put("103", "BY UZ KG TJ MN");
        put("190", "TN");
        put("150", "MA");
        put("102", "NP");
        put("144", "CH LI");
    }

    private EmergencyNumbers() {}

    /// The number of a country.
    ///
    /// @param country its two letters, such as `GB`; empty if it is not known
    public static String of(String country) {
        return BY_COUNTRY.getOrDefault(country, USUAL);
    }

    /// The countries with a number other than 112.
    static Set<String> countries() {
        return Collections.unmodifiableSet(BY_COUNTRY.keySet());
    }

    private static void put(String number, String countries) {
        for (var country : countries.split(" ", -1)) {
            BY_COUNTRY.put(country, number);
        }
    }
}
