package org.declass.web;

import java.util.List;
import java.util.Map;

/**
 * A request that must be refused.
 *
 * @param kind what is wrong with it, in words
 * @param method the HTTP method
 * @param address path and query
 * @param headers what it says besides the token
 * @param body what it carries, in pieces
 * @param statuses how it may be refused
 * @param named the field or parameter that the refusal must name; null where none is at fault
 */
record WrongRequest(
        String kind,
        String method,
        String address,
        Map<String, String> headers,
        List<byte[]> body,
        List<Integer> statuses,
        String named) {

    private static final int LONG = 150;

    @Override
    public String toString() {
        var text =
                new StringBuilder(kind).append(": ").append(method).append(' ').append(beginning(address));
        headers.forEach((name, value) -> text.append(" [")
                .append(name)
                .append(": ")
                .append(beginning(value))
                .append(']'));
        body.forEach(piece ->
                text.append(' ').append(beginning(new String(piece, 0, Math.min(piece.length, LONG * 4)))));
        return text.toString();
    }

    private static String beginning(String text) {
        return text.length() > LONG ? text.substring(0, LONG) + "…" : text;
    }
}
