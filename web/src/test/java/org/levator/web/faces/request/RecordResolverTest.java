package org.levator.web.faces.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    public record Row(String name, Row next) {}

    final RecordResolver resolver = new RecordResolver();
    final ELContext context = new Context();

    @Test
    void a_component_is_read_by_its_name() {
        assertThat(resolver.getValue(context, new Row("Kim", null), "name")).isEqualTo("Kim");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void an_empty_component_is_resolved_too() {
        assertThat(resolver.getValue(context, new Row("Kim", null), "next")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void other_names_and_other_things_are_left_to_others() {
        resolver.getValue(context, new Row("Kim", null), "age");
        resolver.getValue(context, "text", "name");
        resolver.getValue(context, null, "name");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_record_is_never_written() {
        var row = new Row("Kim", null);
        assertThat(resolver.isReadOnly(context, row, "name")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "name", "Ann"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    static class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
