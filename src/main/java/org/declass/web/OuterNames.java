package org.declass.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/**
 * Looks up a name of a template in the scopes around it, such as {@code page} within a loop. Qute would do so, too, but not
 * before it has asked all resolvers, of which there are hundreds, for each scope; see decisions.md, "Names of outer scopes".
 */
@EngineConfiguration
public class OuterNames implements ValueResolver {

    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean appliesTo(EvalContext name) {
        return name.getBase() instanceof Mapper
                && name.getBase() == name.resolutionContext().getData()
                && name.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext name) {
        return lookUp(name, name.resolutionContext());
    }

    private static CompletionStage<Object> lookUp(EvalContext name, ResolutionContext scope) {
        if (scope == null || !(scope.getData() instanceof Mapper names)) {
            return Results.notFound(name);
        }
        if (!names.appliesTo(name.getName())) {
            return lookUp(name, scope.getParent());
        }
        return names.getAsync(name.getName())
                .thenCompose(value ->
                        Results.isNotFound(value) ? lookUp(name, scope.getParent()) : CompletedStage.of(value));
    }
}
