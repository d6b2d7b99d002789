package org.levator.web.architecture.broken.sample;

import jakarta.inject.Named;

@Named
public class SampleForm {}
