package org.levator.web.architecture.broken.sample;

import jakarta.persistence.Entity;

@Entity
public class SampleEntity {}
