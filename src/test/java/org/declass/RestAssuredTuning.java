package org.declass;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClassRegistry;
import groovy.lang.Script;
import io.quarkus.runtime.StartupEvent;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.SchemeRegistryFactory;
import org.apache.http.params.HttpParams;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Spares REST-assured, through which most tests speak, work that it does at every call for nothing.
 *
 * <p>It compiles each path into a JSON answer, such as {@code items.status}, anew in a Groovy shell of its own; here the
 * shells remember what they compiled. It lays out every request and answer neatly in case an assertion fails; here it
 * would print them as they came. And for each request it makes a client that looks through the whole class path for its
 * own version, and reads all certificates there are; here that is done once.
 */
@ApplicationScoped
class RestAssuredTuning {

    @SuppressWarnings("deprecation")
    private static final HttpParams USUAL = new DefaultHttpClient().getParams();

    @SuppressWarnings("deprecation")
    private static final SchemeRegistry SCHEMES = SchemeRegistryFactory.createDefault();

    void rememberWhatWasCompiled(@Observes StartupEvent start) {
        var registry = GroovySystem.getMetaClassRegistry();
        if (!(registry.getMetaClass(GroovyShell.class) instanceof RememberingShells)) {
            registry.setMetaClass(GroovyShell.class, new RememberingShells(registry));
        }
    }

    /** At the beginning of each test, because Quarkus has just set REST-assured to its own ways. */
    void tune(@Observes Reset.Everything reset) {
        var config = RestAssured.config();
        RestAssured.config = config.logConfig(config.getLogConfig().enablePrettyPrinting(false))
                .httpClient(config.getHttpClientConfig().httpClientFactory(RestAssuredTuning::client));
    }

    /** A client as REST-assured would make it. */
    @SuppressWarnings("deprecation")
    private static HttpClient client() {
        return new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES), USUAL.copy());
    }

    /** Answers {@code new GroovyShell(variables)} in code written in Groovy, as REST-assured is. */
    private static class RememberingShells extends DelegatingMetaClass {

        RememberingShells(MetaClassRegistry registry) {
            super(registry.getMetaClass(GroovyShell.class));
        }

        @Override
        public Object invokeConstructor(Object[] arguments) {
            return arguments.length == 1 && arguments[0] instanceof Binding variables
                    ? new RememberingShell(variables)
                    : super.invokeConstructor(arguments);
        }
    }

    /** Compiles a text once, and runs it with the variables of the moment. */
    private static class RememberingShell extends GroovyShell {

        private static final GroovyClassLoader LOADER = new GroovyClassLoader(GroovyShell.class.getClassLoader());
        private static final Map<String, Class<? extends Script>> COMPILED = new ConcurrentHashMap<>();

        RememberingShell(Binding variables) {
            super(LOADER, variables);
        }

        @Override
        public Object evaluate(String text) {
            var compiled =
                    COMPILED.computeIfAbsent(text, unknown -> parse(unknown).getClass());
            return InvokerHelper.createScript(compiled, getContext()).run();
        }
    }
}
