package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives things that are kept as records of facts back the facts they had on a past day: what was changed since is undone,
 * the last change first. Meant for lists that are short enough to be read whole.
 */
@ApplicationScoped
public class FactsThen {

    private static final String SINCE = """
            select new org.declass.history.PastChanges$Made(concat(c.subjectKey, '#', c.field), c.valueBefore, c.valueAfter,
                c.happenedOn)
            from HistoryChange c
            where c.subjectKind = :kind and not (c.recordedAt < :until and c.happenedOn <= :day)
            order by c.position desc, c.ordinal desc""";

    private final EntityManager entities;
    private final Clock clock;

    FactsThen(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A thing as it is.
     *
     * @param subject what the history calls it
     * @param prefix what its facts begin with there, or nothing
     * @param facts its facts, what tells it from others first
     */
    public record Known<F extends Record>(Subject subject, String prefix, F facts) {}

    /**
     * The things that were there at the end of a day, as they were; those of now where it is null.
     *
     * @throws org.declass.web.BadQuery where the day lies ahead
     */
    public <F extends Record> Stream<F> of(SubjectKind kind, Collection<Known<F>> today, LocalDate day) {
        return known(kind, today, day).map(Known::facts);
    }

    /** The same, each with what the history calls it. */
    public <F extends Record> Stream<Known<F>> known(SubjectKind kind, Collection<Known<F>> today, LocalDate day) {
        var asOf = AsOf.of(day, clock);
        if (asOf.isNow()) {
            return today.stream();
        }
        Map<String, Optional<String>> before = new HashMap<>();
        entities.createQuery(SINCE, PastChanges.Made.class)
                .setParameter("kind", kind)
                .setParameter("until", asOf.until())
                .setParameter("day", asOf.day())
                .getResultStream()
                .forEach(made -> before.put(made.key(), Optional.ofNullable(made.before())));
        return today.stream().flatMap(known -> then(known, before).stream());
    }

    /** Empty where what tells it from others was not known yet: it was recorded since. */
    private static <F extends Record> Optional<Known<F>> then(Known<F> known, Map<String, Optional<String>> before) {
        var components = known.facts().getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> {
                    var was = before.get(known.subject().key() + "#" + known.prefix() + component.getName());
                    return was == null
                            ? value(component, known.facts())
                            : was.map(text -> read(text, component.getGenericType()))
                                    .orElse(null);
                })
                .toArray();
        return values[0] == null
                ? Optional.empty()
                : Optional.of(new Known<>(known.subject(), known.prefix(), made(known.facts(), components, values)));
    }

    private static Object read(String text, Type type) {
        if (type instanceof ParameterizedType several) {
            var one = several.getActualTypeArguments()[0];
            return Arrays.stream(text.split(", ")).map(each -> read(each, one)).toList();
        }
        var wanted = (Class<?>) type;
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        return wanted == LocalDate.class
                ? LocalDate.parse(text)
                : wanted == Integer.class
                        ? Integer.valueOf(text)
                        : wanted == Long.class
                                ? Long.valueOf(text)
                                : wanted == Boolean.class ? Boolean.valueOf(text) : text;
    }

    private static Object value(RecordComponent component, Record facts) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(facts);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static <F extends Record> F made(F like, RecordComponent[] components, Object... values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = like.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (F) constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
