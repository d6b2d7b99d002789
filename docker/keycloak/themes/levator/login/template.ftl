<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${msg("levatorPageTitle")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
</head>
<body data-page-id="login-${pageId}">
  <main class="lv-card">
    <p class="lv-brand"><img src="${url.resourcesPath}/img/mark.svg" alt="" width="36" height="36"> Levator</p>
    <h1><#nested "header"></h1>
    <#if realm.displayName?has_content><p class="lv-clinic">${realm.displayName}</p></#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <p class="lv-who">${auth.attemptedUsername} <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <div class="lv-note lv-note-${message.type}" role="<#if message.type = "error">alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post">
      <input type="hidden" name="tryAnotherWay" value="on">
      <button type="submit" class="lv-button lv-plain">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="lv-info"><#nested "info"></div></#if>
  </main>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
  <nav class="lv-languages" aria-label="${msg("languages")}">
    <#list locale.supported as other>
    <#if other.label != locale.current><a href="${other.url}" lang="${other.languageTag}">${other.label}</a></#if>
    </#list>
  </nav>
  </#if>
</body>
</html>
</#macro>
