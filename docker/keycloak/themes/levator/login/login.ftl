<#import "template.ftl" as layout>
<#assign refused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!refused; section>
  <#if section = "header">${msg("loginAccountTitle")}
  <#elseif section = "form">
  <form id="kc-form-login" action="${url.loginAction}" method="post">
    <#if refused>
    <div class="lv-note lv-note-error" role="alert" id="input-error">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</div>
    </#if>
    <#if !usernameHidden??>
    <div class="lv-field">
      <label class="lv-label" for="username">${msg("username")}</label>
      <input class="lv-input" id="username" name="username" type="text" value="${(login.username!"")}" autocomplete="username" autocapitalize="none"
             spellcheck="false" autofocus <#if refused>aria-invalid="true" aria-describedby="input-error"</#if>>
    </div>
    </#if>
    <div class="lv-field">
      <label class="lv-label" for="password">${msg("password")}</label>
      <input class="lv-input" id="password" name="password" type="password" autocomplete="current-password"
             <#if usernameHidden??>autofocus</#if> <#if refused>aria-invalid="true" aria-describedby="input-error"</#if>>
    </div>
    <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
    <button class="lv-button lv-primary lv-wide" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
    <#if realm.resetPasswordAllowed><p class="lv-help"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  </form>
  </#if>
</@layout.registrationLayout>
