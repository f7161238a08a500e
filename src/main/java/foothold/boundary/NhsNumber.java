package foothold.boundary;

/// The ten-digit numbers of people in the health services of the UK, and their check digit.
///
/// The check is modulus 11: the first nine digits are weighted 10 down to 2, and eleven less the remainder of their sum
/// by eleven is the tenth; 11 is written 0, and a number whose check would be 10 is never issued (NHS Data Dictionary,
/// "NHS Number"). The CHI number of Scotland and the Health and Care number of Northern Ireland are checked in the same
/// way. One in eleven random numbers passes, so a passing number proves little by itself.
final class NhsNumber {

    static final int LENGTH = 10;

    private static final int MODULUS = 11;

    private NhsNumber() {
    }

    /// What these ten digits would be, going by the ranges that are issued: 400 to 499 and 600 to 799 million in
    /// England, Wales and the Isle of Man, 320 to 399 million in Northern Ireland, a birth date first in Scotland, and
    /// 999 million for tests. Empty when no range fits or the check digit is wrong.
    static String kind(String digits) {
        if (digits.length() != LENGTH || !isChecked(digits)) {
            return "";
        }
        int range = Integer.parseInt(digits.substring(0, 3));
        if (range >= 320 && range <= 399) {
            return "Health and Care number";
        }
        if (range >= 400 && range <= 499 || range >= 600 && range <= 799 || range == 999) {
            return "NHS number";
        }
        return startsWithDate(digits) ? "CHI number" : "";
    }

    /// Whether the tenth digit is the check digit of the first nine.
    static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(LENGTH - 1) - '0';
    }

    private static boolean startsWithDate(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }
}
