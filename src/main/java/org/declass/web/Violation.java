package org.declass.web;

/**
 * What is wrong with one field.
 *
 * @param field its name in the JSON or the form; dots and brackets lead into nested ones ({@code exemptions[0].code})
 * @param message a sentence that says why
 */
public record Violation(String field, String message) {}
