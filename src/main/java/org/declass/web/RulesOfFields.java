package org.declass.web;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** What the constraints of fields mean here, where that is more than the framework's own reading. */
@ApplicationScoped
class RulesOfFields implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var rules = configuration.createConstraintMapping();
        rules.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(ShownText.class);
        configuration.addMapping(rules);
    }
}
