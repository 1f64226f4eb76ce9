package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Tells whether a list still understands what an address asks of it. */
@ApplicationScoped
public class FilterFields {

    private static final StrictParameters READERS = new StrictParameters();

    private final Validator validator;

    FilterFields(Validator validator) {
        this.validator = validator;
    }

    /** Whether a filter, an order or columns with this value can be had of a list. */
    public boolean understood(Register<?> register, String name, String value) {
        return switch (name) {
            case "sort" -> register.sorts().contains(value.replaceFirst("^-", ""));
            case "fields" -> Arrays.stream(value.split(",")).allMatch(field -> register.knows(field.strip()));
            default ->
                register.filters().stream().anyMatch(filter -> filter.name().equals(name))
                        && field(register.filter(), name)
                                .filter(field -> isReadable(field, value))
                                .isPresent();
        };
    }

    /**
     * A filter as an address fills it.
     *
     * @throws BadQuery where it does not understand a parameter
     */
    public <F> F filled(Class<F> filter, Register<?> register, Query query) {
        try {
            var filled = filter.getConstructor().newInstance();
            for (var one : query.asked()) {
                if (!understood(register, one.getKey(), one.getValue())) {
                    throw new BadQuery(
                            one.getKey(),
                            "Is not understood by the list: "
                                    + Characters.beginning(one.getKey() + "=" + one.getValue()));
                }
                var field = field(filter, one.getKey());
                if (field.isPresent()) {
                    fill(filled, field.get(), one.getValue());
                }
            }
            return filled;
        } catch (ReflectiveOperationException notAFilter) {
            throw new IllegalStateException(notAFilter);
        }
    }

    private static void fill(Object filter, Field field, String value) throws IllegalAccessException {
        var several = Collection.class.isAssignableFrom(field.getType());
        var read = read(several ? element(field) : field.getType(), value);
        if (!several) {
            field.set(filter, read);
            return;
        }
        var values = new ArrayList<Object>();
        if (field.get(filter) instanceof Collection<?> before) {
            values.addAll(before);
        }
        values.add(read);
        field.set(filter, values);
    }

    private static Object read(Class<?> type, String value) {
        var converter = READERS.getConverter(type, type, new Annotation[0]);
        return converter == null ? value : converter.fromString(value);
    }

    private static Optional<Field> field(Class<?> filter, String name) {
        return Arrays.stream(filter.getFields())
                .filter(field -> field.isAnnotationPresent(RestQuery.class))
                .filter(field -> {
                    var own = field.getAnnotation(RestQuery.class).value();
                    return name.equals(own.isEmpty() ? field.getName() : own);
                })
                .findFirst();
    }

    private boolean isReadable(Field field, String value) {
        var several = Collection.class.isAssignableFrom(field.getType());
        var type = several ? element(field) : field.getType();
        try {
            var read = read(type, value);
            return validator
                    .validateValue(field.getDeclaringClass(), field.getName(), several ? List.of(read) : read)
                    .isEmpty();
        } catch (BadValue unreadable) {
            return false;
        }
    }

    private static Class<?> element(Field field) {
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }
}
