package org.declass.web;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The shapes a list can be had in. */
public enum Format {
    /** One page as a JSON object. */
    JSON(MediaType.APPLICATION_JSON),
    /** Comma-separated values, UTF-8, with a header row; cells that a spreadsheet would run are defused. */
    CSV("text/csv"),
    /** One JSON object a line. */
    NDJSON("application/x-ndjson"),
    /** An Excel workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** What a client accepts best; JSON when it accepts anything. */
    public static Format among(List<MediaType> accepted) {
        for (var type : accepted) {
            for (var format : values()) {
                if (type.isCompatible(MediaType.valueOf(format.mediaType))) {
                    return format;
                }
            }
        }
        throw new NotAcceptable();
    }

    /** None of the media types asked for can be given: 406. */
    static class NotAcceptable extends jakarta.ws.rs.NotAcceptableException {

        private static final long serialVersionUID = 1;

        NotAcceptable() {
            super("A list comes as application/json, text/csv, application/x-ndjson or XLSX.");
        }
    }
}
