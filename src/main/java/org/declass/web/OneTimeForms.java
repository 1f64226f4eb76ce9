package org.declass.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Does what a form for a new thing asks for once: whoever sends the same form again is led to the first result. */
@ApplicationScoped
public class OneTimeForms {

    private static final int LONGEST_KEY = 60;

    private final SecurityIdentity identity;
    private final FirstAnswers answers;

    OneTimeForms(SecurityIdentity identity, FirstAnswers answers) {
        this.identity = identity;
        this.answers = answers;
    }

    /** The key of a form that is opened now. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The key of a form that comes back: a new one where a form with it was sent before. */
    public String unused(String key) {
        return result(key).isPresent() ? newKey() : key;
    }

    /** The number that came of a form when it was sent, whatever stood in it; empty where none was sent. */
    public Optional<String> result(String key) {
        return isKey(key) ? answers.find(who(), named(key)) : Optional.empty();
    }

    /** The number that came of a form with the same content; empty where none was sent. */
    public Optional<String> result(String key, Object content) {
        if (!isKey(key)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(known(question(key, content)));
        } catch (Invalid otherContent) {
            return Optional.empty();
        }
    }

    /**
     * Does it, or tells the number that came of it the first time.
     *
     * @param key the key the form was opened with; null or blank does it in any case
     * @param content what was typed: the same key with other content is no repeat
     * @param act does it, and gives the number of the new thing
     * @throws Invalid where the form was sent before with other content
     */
    public String once(String key, Object content, Supplier<String> act) {
        if (!isKey(key)) {
            return act.get();
        }
        var question = question(key, content);
        try {
            return QuarkusTransaction.joiningExisting().call(() -> first(question, act));
        } catch (FirstAnswers.Taken meanwhile) {
            return QuarkusTransaction.joiningExisting()
                    .call(() -> first(question, () -> {
                        throw meanwhile;
                    }));
        }
    }

    private static boolean isKey(String key) {
        return key != null && !key.isBlank() && key.length() <= LONGEST_KEY;
    }

    private FirstAnswers.Question question(String key, Object content) {
        return new FirstAnswers.Question(who(), named(key), digest(content));
    }

    private String who() {
        return identity.getPrincipal().getName();
    }

    private static String named(String key) {
        return "form " + key;
    }

    private String first(FirstAnswers.Question question, Supplier<String> act) {
        var known = known(question);
        if (known != null) {
            return known;
        }
        answers.take(question);
        var number = act.get();
        answers.keep(question, 303, null, null, number);
        return number;
    }

    private String known(FirstAnswers.Question question) {
        try {
            return answers.find(question)
                    .map(answer -> (String) answer.getEntity())
                    .orElse(null);
        } catch (Invalid otherContent) {
            throw new Invalid("", "This form was sent before with something else in it; open a new one.");
        }
    }

    private static String digest(Object content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
