package org.declass.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Says what the number of a cell stands for: days as ISO dates, the rest as plain digits. */
final class SheetNumbers {

    private enum Kind {
        PLAIN,
        DATE,
        PADDED
    }

    private record Style(Kind kind, int digits) {}

    private static final MathContext SHOWN = new MathContext(15);
    private static final Style PLAIN = new Style(Kind.PLAIN, 0);

    private final List<Style> styles = new ArrayList<>();
    private final boolean from1904;

    /** Learns the number formats of that part, which may be null. */
    SheetNumbers(InputStream part, boolean from1904) throws IOException, XMLStreamException {
        this.from1904 = from1904;
        if (part != null) {
            try (var xml = new SheetXml(part)) {
                learn(xml);
            }
        }
    }

    /** The text of a number, by the number of its cell's style (null for none). */
    String text(String number, String style) {
        var found = known(style);
        try {
            return switch (found.kind()) {
                case DATE -> date(Double.parseDouble(number));
                case PADDED -> padded(plain(number), found.digits());
                case PLAIN -> plain(number);
            };
        } catch (NumberFormatException noNumber) {
            return number;
        }
    }

    private void learn(SheetXml xml) throws XMLStreamException {
        var formats = new HashMap<Integer, String>();
        for (var element = xml.nextWithin("styleSheet"); element != null; element = xml.nextWithin("styleSheet")) {
            if (element.equals("numFmt")) {
                formats.put(Integer.valueOf(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (element.equals("cellXfs")) {
                for (var cell = xml.nextWithin("cellXfs"); cell != null; cell = xml.nextWithin("cellXfs")) {
                    if (cell.equals("xf")) {
                        styles.add(style(xml.attribute("numFmtId"), formats));
                    }
                }
            }
        }
    }

    private static Style style(String id, Map<Integer, String> formats) {
        var number = id == null ? 0 : Integer.parseInt(id);
        var format = formats.getOrDefault(number, BuiltinFormats.getBuiltinFormat(number));
        if (DateUtil.isADateFormat(number, format)) {
            return new Style(Kind.DATE, 0);
        }
        return format != null && format.matches("0{2,20}") ? new Style(Kind.PADDED, format.length()) : PLAIN;
    }

    private Style known(String style) {
        var index = style == null ? -1 : Integer.parseInt(style);
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }

    private String date(double serial) {
        if (!DateUtil.isValidExcelDate(serial)) {
            return plain(Double.toString(serial));
        }
        var time = DateUtil.getLocalDateTime(serial, from1904).truncatedTo(ChronoUnit.SECONDS);
        if (serial < 1 && !from1904) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static String plain(String number) {
        var value = new BigDecimal(number.strip());
        if (Math.abs((long) value.precision() - value.scale()) > 40 || value.scale() > 40) {
            return number.strip();
        }
        // a workbook holds doubles and shows 15 digits of them: 0.30000000000000004 is 0.3
        var rounded = value.round(SHOWN);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
