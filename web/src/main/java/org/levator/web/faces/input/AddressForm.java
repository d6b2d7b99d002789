package org.levator.web.faces.input;

import java.io.Serializable;
import org.levator.shared.Address;
import org.levator.shared.Province;

/** A postal address while it is being typed. */
public class AddressForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String line;
    private String city;
    private Province province;
    private String postalCode;

    /** @param address {@code null} where none is known */
    public static AddressForm of(Address address) {
        var form = new AddressForm();
        if (address != null) {
            form.line = address.line();
            form.city = address.city();
            form.province = address.province();
            form.postalCode = address.postalCode();
        }
        return form;
    }

    /** {@code null} when nothing was typed. */
    public Address toAddress() {
        var address = new Address(line, city, province, postalCode);
        return address.lines().isEmpty() ? null : address;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public Province getProvince() {
        return province;
    }

    public void setProvince(Province province) {
        this.province = province;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }
}
