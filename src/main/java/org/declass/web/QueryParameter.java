package org.declass.web;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A parameter that an operation or a page takes in its address.
 *
 * @param name its name in the address
 * @param type what each of its values is
 * @param several whether it may be given several times
 */
record QueryParameter(String name, Type type, boolean several) {

    /** Those of a method, by their names. */
    static Map<String, QueryParameter> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getFields())
                                .flatMap(field -> of(field, field.getName(), field.getGenericType()))
                        : of(parameter, parameter.getName(), parameter.getParameterizedType()))
                .collect(Collectors.toMap(QueryParameter::name, each -> each));
    }

    private static Stream<QueryParameter> of(AnnotatedElement element, String own, Type type) {
        var query = element.getAnnotation(RestQuery.class);
        if (query == null) {
            return Stream.empty();
        }
        var name = query.value().isEmpty() ? own : query.value();
        return Stream.of(
                type instanceof ParameterizedType of && Collection.class.isAssignableFrom((Class<?>) of.getRawType())
                        ? new QueryParameter(name, of.getActualTypeArguments()[0], true)
                        : new QueryParameter(name, type, false));
    }
}
