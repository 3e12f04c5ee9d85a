package app.unhunch.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Having a static `get()` or `instance()`: a way around the constructor.
final class HaveStaticGet extends ArchCondition<JavaClass> {

    HaveStaticGet() {
        super("have a static get()");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethods()
                .stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .filter(method -> method.getName().matches("get|instance|getInstance"))
                .forEach(method -> events.add(SimpleConditionEvent.satisfied(method, method.getFullName())));
    }
}
