package app.unhunch.safety;

import java.util.Map;
import java.util.TreeMap;

/// Which number to call in an emergency, by country. Where a country is not known, 112 is named, which mobile phones
/// connect nearly everywhere.
public final class EmergencyNumbers {

    private static final String USUAL = "112";
    private static final Map<String, String> BY_COUNTRY = new TreeMap<>();

    static {
        put("911", "US CA MX PR GU VI AS MP BM KY PA DO EC UY AR PY VE CR SV HN PH LR FJ");
        put("999", "GB IE GG JE IM HK MO MY BD BH QA KE UG");
        put("000", "AU");
        put("111", "NZ");
        put("119", "JP KR TW KH");
        put("120", "CN");
        put("192", "BR");
        put("131", "CL");
        put("123", "CO EG");
        put("106", "PE");
        put("104", "CU");
        put("110", "JM");
        put("997", "SA");
        put("998", "AE");
        put("115", "VN IR");
        put("1122", "PK");
        put("1669", "TH");
        put("1990", "LK");
        put("995", "SG");
        put("101", "IL");
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

    private static void put(String number, String countries) {
        for (var country : countries.split(" ", -1)) {
            BY_COUNTRY.put(country, number);
        }
    }
}
